package fr.pixemploi.kit.release.rest;

import fr.pixemploi.kit.release.Estimate;
import fr.pixemploi.kit.release.ReleaseTable;
import fr.pixemploi.kit.release.rest.ReleaseView.CodeView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure by one facet. */
@Schema(name = "ReleaseTable")
public record ReleaseTableView(
        @Schema(examples = "2027-Q1") String quarter,
        String figure,
        String facet,

        @Schema(description = "From above; none where people are too few to tell of them.")
        List<LineView> rows) {
    /** Neighbouring parts that are told together, or one alone. */
    @Schema(name = "ReleaseRow")
    public record LineView(
            CodeView within,
            List<CodeView> parts,

            @Schema(description = "Who were drawn by lot, not all.", examples = "412")
            int people,

            List<CategoryView> categories,

            @Schema(description = "Of a figure that is a mean.") @Nullable
            EstimateView mean) {}

    @Schema(name = "ReleaseCategory")
    public record CategoryView(
            String code,
            String label,

            @Schema(description = "Of those who were drawn.", examples = "274")
            int people,

            EstimateView share) {}

    /** A value with the interval that holds the truth in 95 of 100 draws. */
    @Schema(name = "ReleaseEstimate")
    public record EstimateView(
            @Schema(examples = "0.665") double value,
            @Schema(examples = "0.6181") double low,
            @Schema(examples = "0.7089") double high) {
        static EstimateView of(Estimate estimate) {
            return new EstimateView(estimate.value(), estimate.low(), estimate.high());
        }
    }

    static ReleaseTableView of(String quarter, ReleaseTable table) {
        return new ReleaseTableView(
                quarter,
                table.figure(),
                table.facet(),
                table.rows().stream().map(ReleaseTableView::line).toList());
    }

    private static LineView line(ReleaseTable.Line line) {
        Estimate mean = line.mean();
        return new LineView(
                CodeView.of(line.within()),
                CodeView.of(line.parts()),
                line.people(),
                line.categories().stream()
                        .map(category -> new CategoryView(
                                category.code(),
                                category.label(),
                                category.people(),
                                EstimateView.of(category.share())))
                        .toList(),
                mean == null ? null : EstimateView.of(mean));
    }
}
