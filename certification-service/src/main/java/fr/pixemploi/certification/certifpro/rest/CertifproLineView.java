package fr.pixemploi.certification.certifpro.rest;

import fr.pixemploi.certification.certifpro.application.ListCertifproLines;
import fr.pixemploi.certification.certifpro.domain.CertifproLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate who goes to Certif'Pro. */
@Schema(name = "CertifproLine")
record CertifproLineView(
        UUID candidateId,
        int number,
        String firstName,
        String lastName,

        @Schema(
                enumeration = {"proposed", "sent", "received"},
                description = "How far Certif'Pro's certificate has come. Told anew by the jury, it begins again.")
        String state,

        @Schema(description = "Absent while it is only proposed.") @Nullable
        LocalDate since,

        @Schema(
                description =
                        "Whether Certif'Pro was told before and is to be told anew: the jury corrected who it is, or the step was taken back.")
        boolean toldBefore,

        @Schema(description = "What is still to be said of the candidate, by the names of `CertifproEntry`.")
        List<String> missing) {
    /** A session as Certif'Pro is to hear of it. */
    @Schema(name = "CertifproSession")
    record SessionView(
            @Schema(description = "Of the centre; absent while it is not known.", examples = "12345678900012") @Nullable
            String siret,

            List<CertifproLineView> lines) {
        static SessionView of(ListCertifproLines.Lines lines) {
            return new SessionView(
                    lines.centre().siret(),
                    lines.lines().stream().map(CertifproLineView::of).toList());
        }
    }

    static CertifproLineView of(CertifproLine line) {
        return new CertifproLineView(
                line.candidateId(),
                line.number(),
                line.holder().firstName(),
                line.holder().lastName(),
                line.state().name().toLowerCase(Locale.ROOT),
                line.stateOn(),
                line.toldBefore(),
                line.missing());
    }
}
