package fr.pixemploi.certification.certificate.rest;

import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
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
        @Schema(
                description =
                        "Absent, with first name and birth date, of a `replaced` or `revoked` one that named its holder wrongly.")
        @Nullable
        String lastName,

        @Nullable String firstName,
        @Nullable LocalDate birthDate,

        @Schema(enumeration = {"published", "revoked", "replaced"})
        String status,

        @Schema(description = "Absent unless it is `published`.", examples = "412") @Nullable
        Integer pixScore,

        @Schema(description = "Absent below 64 pix, and unless it is `published`.", examples = "Indépendant 2")
        @Nullable
        String globalLevel,

        @Schema(description = "Day of the test at the venue.")
        LocalDate certificationDate,

        @Schema(description = "Empty without a global level, and unless it is `published`.")
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
        // What does not stand certifies nothing any more.
        CertifiedResult result = certificate.status() == CertificateStatus.PUBLISHED ? certificate.result() : null;
        Identity holder = certificate.misnamed() ? null : certificate.holder();
        GlobalLevel level = result == null ? null : result.globalLevel();
        return new FoundCertificateView(
                holder == null ? null : holder.lastName(),
                holder == null ? null : holder.firstName(),
                holder == null ? null : holder.birthDate(),
                certificate.status().label(),
                result == null ? null : result.scorePix(),
                level == null ? null : level.label(),
                certificate.testDay(),
                result == null
                        ? List.of()
                        : result.competences().stream().map(FoundCompetence::of).toList());
    }
}
