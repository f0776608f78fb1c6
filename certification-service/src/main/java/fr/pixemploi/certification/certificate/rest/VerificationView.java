package fr.pixemploi.certification.certificate.rest;

import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.certificate.domain.Verification;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What anyone with the code learns: that this person has this level. No birth data, no competence. */
@Schema(name = "Verification")
record VerificationView(
        @Schema(examples = "P-4KTR-7WVB-2CDF-9GHJ") String code,

        @Schema(enumeration = {"published", "revoked", "replaced"})
        String status,

        @Schema(
                description =
                        "First and last name; absent of what does not stand and whose holder asked to be erased or was named wrongly.",
                examples = "Léa Exemple")
        @Nullable
        String holder,

        @Schema(description = "Day of the test.") LocalDate date,

        @Schema(description = "Last day; absent when it holds for ever.") @Nullable
        LocalDate validUntil,

        @Schema(description = "Absent unless it is `published`.", examples = "412") @Nullable
        Integer score,

        @Schema(description = "Absent unless it is `published`.", examples = "895") @Nullable
        Integer maxScore,

        @Schema(description = "Absent below 64 pix, and unless it is `published`.")
        CertificateView.@Nullable LevelView globalLevel) {
    static VerificationView of(Verification certificate) {
        CertifiedResult result = certificate.result();
        return new VerificationView(
                certificate.code().value(),
                certificate.status().label(),
                certificate.holder(),
                certificate.testDay(),
                certificate.lastDay(),
                result == null ? null : result.scorePix(),
                result == null ? null : result.maxScorePix(),
                CertificateView.LevelView.of(result == null ? null : result.globalLevel()));
    }
}
