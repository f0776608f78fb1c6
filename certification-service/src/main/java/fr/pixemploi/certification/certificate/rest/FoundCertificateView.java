package fr.pixemploi.certification.certificate.rest;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.document.application.page.FrameworkNames;
import fr.pixemploi.certification.rules.domain.CompetenceScore;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate as partners' systems read it: the shape in which school systems read Pix, without what is of schools alone. */
@Schema(name = "FoundCertificate")
record FoundCertificateView(
        String lastName,
        String firstName,
        LocalDate birthDate,

        @Schema(enumeration = {"published", "revoked", "replaced"})
        String status,

        @Schema(examples = "412") int pixScore,

        @Schema(description = "Absent below 64 pix.", examples = "Indépendant 2") @Nullable
        String globalLevel,

        @Schema(description = "Day of the test at the venue.")
        LocalDate certificationDate,

        @Schema(description = "Empty without a global level.")
        List<FoundCompetence> competences) {
    /** A certified competence. */
    @Schema(name = "FoundCompetence")
    record FoundCompetence(
            @Schema(examples = "1.1") String code,

            @Schema(description = "Absent for one that has no name here.", examples = "Gérer des données") @Nullable
            String name,

            int level,

            @Schema(examples = "Informations et données") @Nullable
            String areaName) {
        static FoundCompetence of(CompetenceScore score) {
            return new FoundCompetence(
                    score.competence(),
                    FrameworkNames.ofCompetence(score.competence()),
                    score.level(),
                    FrameworkNames.ofDomain(score.competence()));
        }
    }

    static FoundCertificateView of(Certificate certificate) {
        GlobalLevel level = certificate.result().globalLevel();
        return new FoundCertificateView(
                certificate.holder().lastName(),
                certificate.holder().firstName(),
                certificate.holder().birthDate(),
                certificate.status().label(),
                certificate.result().scorePix(),
                level == null ? null : level.label(),
                certificate.testDay(),
                certificate.result().competences().stream()
                        .map(FoundCompetence::of)
                        .toList());
    }
}
