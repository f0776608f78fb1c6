package fr.pixemploi.certification.rules.rest;

import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.certification.rules.domain.ability.ScoreScale;
import fr.pixemploi.certification.rules.domain.entered.EnteredVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of the rules that somebody entered. */
@Schema(name = "CertificationVersion")
record VersionView(
        String id,

        @Schema(enumeration = {"draft", "active"}) String state,

        @Schema(description = "Account of who wrote it.") String author,
        OffsetDateTime draftedAt,

        @Schema(description = "Account of who activated it.") @Nullable
        String activatedBy,

        @Nullable OffsetDateTime activatedAt,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int testQuestions,
        int minimumAnswers,
        int maxScore,
        @Nullable Integer validityMonths,
        int minimumCertifiableCompetences,
        long testMinutes,
        long receptionMinutes,
        List<LevelView> levels,
        ScaleView scale,
        String source) {
    /** A band of the score. */
    @Schema(name = "CertificationLevelView")
    record LevelView(int index, String key, String label, int fromPix, int toPix) {
        static LevelView of(GlobalLevel it) {
            return new LevelView(it.index(), it.key(), it.label(), it.fromPix(), it.toPix());
        }
    }

    /** What an ability amounts to. */
    @Schema(name = "CertificationScaleView")
    record ScaleView(int pixPerLevel, int highestLevel, List<Double> cuts, List<OwnCutsView> competences) {
        static ScaleView of(ScoreScale it) {
            return new ScaleView(
                    it.pixPerLevel(),
                    it.highestLevel(),
                    it.cuts().values(),
                    it.own().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(own ->
                                    new OwnCutsView(own.getKey(), own.getValue().values()))
                            .toList());
        }
    }

    /** Cuts of one competence. */
    @Schema(name = "CompetenceCutsView")
    record OwnCutsView(@Schema(examples = "3.4") String code, List<Double> cuts) {}

    /** A page of versions. */
    @Schema(name = "CertificationVersionPage")
    record VersionPage(List<VersionView> items, @Nullable String nextCursor) {}

    static VersionView of(EnteredVersion it) {
        CertificationVersion version = it.version();
        Instant activatedAt = it.activatedAt();
        return new VersionView(
                version.id(),
                it.isActive() ? "active" : "draft",
                it.author(),
                it.draftedAt().atOffset(ZoneOffset.UTC),
                it.activatedBy(),
                activatedAt == null ? null : activatedAt.atOffset(ZoneOffset.UTC),
                version.validFrom(),
                version.validUntil(),
                version.testQuestions(),
                version.minimumAnswers(),
                version.maxScore(),
                version.validity() == null ? null : (int) version.validity().toTotalMonths(),
                version.minimumCertifiableCompetences(),
                version.testTime().toMinutes(),
                version.receptionTime().toMinutes(),
                version.levels().stream().map(LevelView::of).toList(),
                ScaleView.of(version.scale()),
                version.source());
    }
}
