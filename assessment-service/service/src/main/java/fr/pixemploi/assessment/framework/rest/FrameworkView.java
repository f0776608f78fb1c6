package fr.pixemploi.assessment.framework.rest;

import fr.pixemploi.assessment.bank.framework.Framework;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A framework as callers see it. */
@Schema(name = "Framework")
record FrameworkView(
        UUID id,
        @Schema(examples = "crcn") String code,
        @Schema(examples = "1") int version,
        String title,
        List<DomainView> domains,
        List<BandView> bands,
        CutScoresView cutScores,
        @Schema(examples = "7") int maxLevel,
        @Schema(examples = "8") int pixPerLevel,
        List<LevelView> levels,

        @Schema(description = "Its title in other languages, by language tag.")
        Map<String, String> titles,

        @Schema(
                description = "Whose the wording in other languages and of themes is.",
                enumeration = {"proposal", "official"},
                examples = "proposal")
        String titlesStatus,

        @Schema(examples = "2019-09-01") @Nullable LocalDate validFrom,

        @Schema(description = "Absent while it goes on.") @Nullable
        LocalDate validUntil) {
    @Schema(name = "FrameworkDomain")
    record DomainView(
            @Schema(examples = "1") String code,
            @Schema(examples = "Information et données") String title,
            Map<String, String> titles,
            List<CompetenceView> competences) {}

    @Schema(name = "FrameworkCompetence")
    record CompetenceView(
            @Schema(examples = "1.1") String code,

            @Schema(examples = "Mener une recherche et une veille d'information")
            String title,

            Map<String, String> titles,

            @Schema(description = "Subjects that questions are about.", examples = "[\"moteurs de recherche\"]")
            List<String> themes) {}

    @Schema(name = "FrameworkLevel", description = "What a level is; without a text where no source was found.")
    record LevelView(
            @Schema(examples = "3") int level,

            @Schema(
                    enumeration = {"official", "summary", "not-found"},
                    description = "summary: a source in the project's words",
                    examples = "summary")
            String status,

            @Nullable String text,
            @Nullable String source) {}

    @Schema(name = "LevelBand")
    record BandView(@Schema(examples = "Novice") String title, List<Integer> levels) {}

    @Schema(name = "CutScores", description = "The n-th value is where level n begins; status says who decided them.")
    record CutScoresView(@Schema(examples = "proposal") String status, List<Double> values) {}

    static FrameworkView of(Framework framework) {
        return new FrameworkView(
                framework.id(),
                framework.code(),
                framework.version(),
                framework.title(),
                framework.domains().stream().map(FrameworkView::domain).toList(),
                framework.bands().stream()
                        .map(band -> new BandView(band.title(), band.levels()))
                        .toList(),
                new CutScoresView(
                        framework.cutScoresStatus(), framework.cutScores().values()),
                framework.maxLevel(),
                framework.pixPerLevel(),
                framework.levels().stream()
                        .map(level -> new LevelView(level.level(), level.status(), level.text(), level.source()))
                        .toList(),
                framework.titles(),
                framework.titlesStatus(),
                framework.validFrom(),
                framework.validUntil());
    }

    private static DomainView domain(Framework.Domain domain) {
        return new DomainView(
                domain.code(),
                domain.title(),
                domain.titles(),
                domain.competences().stream()
                        .map(competence -> new CompetenceView(
                                competence.code().value(),
                                competence.title(),
                                competence.titles(),
                                competence.themes()))
                        .toList());
    }
}
