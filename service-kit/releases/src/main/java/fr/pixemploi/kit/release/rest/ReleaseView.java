package fr.pixemploi.kit.release.rest;

import fr.pixemploi.kit.release.Labelled;
import fr.pixemploi.kit.release.Release;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a release is made of, and what its figures mean. */
@Schema(name = "Release")
public record ReleaseView(
        @Schema(examples = "2027-Q1") String quarter,
        Instant frozenAt,

        @Schema(
                description =
                        "Share of people who are drawn by lot for each table. Numbers of people are of those who were drawn.",
                examples = "0.75")
        double drawn,

        @Schema(description = "Of fewer people nothing is told, in each category.", examples = "11")
        int fewest,

        @Schema(description = "Of the definitions, which a release keeps.", examples = "1")
        int definitionsVersion,

        @Schema(description = "Whether those who answer for the definitions have yet to settle them.")
        boolean proposal,

        @Schema(description = "Who counts, in French.") String counted,

        List<FigureView> figures,
        List<CodeView> facets) {
    /** A figure, and what it means. */
    @Schema(name = "ReleaseFigure")
    public record FigureView(
            String code, String title, String definition, boolean proposal, List<CodeView> categories) {}

    /** A code and the French words for it. */
    @Schema(name = "ReleaseCode")
    public record CodeView(String code, String label) {
        static CodeView of(Labelled labelled) {
            return new CodeView(labelled.code(), labelled.label());
        }

        static List<CodeView> of(List<Labelled> all) {
            return all.stream().map(CodeView::of).toList();
        }
    }

    static ReleaseView of(Release release) {
        return new ReleaseView(
                release.quarter(),
                release.frozenAt(),
                release.drawn(),
                release.fewest(),
                release.definitionsVersion(),
                release.proposal(),
                release.counted(),
                release.figures().stream()
                        .map(figure -> new FigureView(
                                figure.code(),
                                figure.title(),
                                figure.definition(),
                                figure.proposal(),
                                CodeView.of(figure.categories())))
                        .toList(),
                CodeView.of(release.facets()));
    }
}
