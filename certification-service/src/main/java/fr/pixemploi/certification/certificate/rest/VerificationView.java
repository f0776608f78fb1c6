package fr.pixemploi.certification.certificate.rest;

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

        @Schema(description = "First and last name.", examples = "Léa Exemple")
        String holder,

        @Schema(description = "Day of the test.") LocalDate date,

        @Schema(description = "Last day; absent when it holds for ever.") @Nullable
        LocalDate validUntil,

        @Schema(examples = "412") int score,
        @Schema(examples = "895") int maxScore,

        @Schema(description = "Absent below 64 pix.") CertificateView.@Nullable LevelView globalLevel) {
    static VerificationView of(Verification certificate) {
        return new VerificationView(
                certificate.code().value(),
                certificate.status().label(),
                certificate.holder(),
                certificate.testDay(),
                certificate.lastDay(),
                certificate.result().scorePix(),
                certificate.result().maxScorePix(),
                CertificateView.LevelView.of(certificate.result().globalLevel()));
    }
}
