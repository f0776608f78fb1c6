package fr.pixemploi.certification.certificate.rest;

import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate with all that it certifies. */
@Schema(name = "Certificate")
record CertificateView(
        UUID id,

        @Schema(description = "What others verify it with.", examples = "P-4KTR-7WVB-2CDF-9GHJ")
        String code,

        @Schema(enumeration = {"published", "revoked", "replaced"})
        String status,

        HolderView holder,
        CentreView centre,

        @Schema(description = "Day of the test at the venue.")
        LocalDate date,

        @Schema(description = "Last day; absent when it holds for ever.") @Nullable
        LocalDate validUntil,

        @Schema(examples = "412") int score,
        @Schema(examples = "895") int maxScore,

        @Schema(description = "Absent below 64 pix.") @Nullable
        LevelView globalLevel,

        @Schema(description = "Empty without a global level.")
        List<CompetenceView> competences,

        @Schema(examples = "pix-core-v3") String certificationVersion,
        OffsetDateTime publishedAt,

        @Schema(
                description =
                        "When the jury agreed that an earlier certificate of the test, `replaced` since, said wrongly who holds it; absent for most.")
        @Nullable
        OffsetDateTime identityCorrectedAt) {
    /** Whose it is. */
    @Schema(name = "Holder")
    record HolderView(
            String firstName,
            String lastName,
            @Nullable String usageName,
            LocalDate birthDate,
            String birthCity,
            @Nullable String birthPostalCode,
            @Nullable String birthInseeCode,
            String birthCountry) {}

    /** Where it was obtained. */
    @Schema(name = "Centre")
    record CentreView(UUID id, @Nullable String name, String venue, String town) {}

    /** A global level. */
    @Schema(name = "GlobalLevel")
    record LevelView(
            int index,
            @Schema(examples = "independant-2") String key,
            @Schema(examples = "Indépendant 2") String label) {
        static @Nullable LevelView of(@Nullable GlobalLevel level) {
            return level == null ? null : new LevelView(level.index(), level.key(), level.label());
        }
    }

    /** A certified competence. */
    @Schema(name = "CertifiedCompetence")
    record CompetenceView(@Schema(examples = "1.1") String code, int level, int pix) {}

    static CertificateView of(Certificate certificate) {
        Identity holder = certificate.holder();
        return new CertificateView(
                certificate.id(),
                certificate.code().value(),
                certificate.status().label(),
                new HolderView(
                        holder.firstName(),
                        holder.lastName(),
                        holder.usageName(),
                        holder.birthDate(),
                        holder.birthPlace().city(),
                        holder.birthPlace().postalCode(),
                        holder.birthPlace().inseeCode(),
                        holder.birthPlace().country()),
                new CentreView(
                        certificate.centre().id(),
                        certificate.centre().name(),
                        certificate.centre().venue(),
                        certificate.centre().town()),
                certificate.testDay(),
                certificate.lastDay(),
                certificate.result().scorePix(),
                certificate.result().maxScorePix(),
                LevelView.of(certificate.result().globalLevel()),
                certificate.result().competences().stream()
                        .map(score -> new CompetenceView(score.competence(), score.level(), score.pix()))
                        .toList(),
                certificate.result().versionId(),
                certificate.publishedAt().atOffset(ZoneOffset.UTC),
                time(certificate.identityCorrectedAt()));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
