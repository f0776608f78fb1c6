package fr.pixemploi.assessment.framework.rest;

import fr.pixemploi.assessment.framework.domain.Framework;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        @Schema(examples = "8") int pixPerLevel) {
    @Schema(name = "FrameworkDomain")
    record DomainView(String code, String title, List<CompetenceView> competences) {}

    @Schema(name = "FrameworkCompetence")
    record CompetenceView(@Schema(examples = "1.1") String code, String title) {}

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
                framework.pixPerLevel());
    }

    private static DomainView domain(Framework.Domain domain) {
        return new DomainView(
                domain.code(),
                domain.title(),
                domain.competences().stream()
                        .map(competence -> new CompetenceView(competence.code().value(), competence.title()))
                        .toList());
    }
}
