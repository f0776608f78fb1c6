package fr.pixemploi.profile.release.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure by one facet.
 *
 * @param rows from above, each the sum of those that are part of it; none where people are too few to tell of them
 */
public record ReleaseTable(String figure, String facet, List<Line> rows) {
    public ReleaseTable {
        rows = List.copyOf(rows);
    }

    /**
     * Neighbouring parts that are told together, or one alone.
     *
     * @param within what they are parts of; itself where it is a whole
     * @param people who were drawn by lot, not all
     * @param categories none where there is only one
     * @param mean of a figure that is one
     */
    public record Line(
            Labelled within,
            List<Labelled> parts,
            int people,
            List<Category> categories,
            @Nullable Estimate mean) {
        public Line {
            parts = List.copyOf(parts);
            categories = List.copyOf(categories);
        }
    }

    /** @param people of those who were drawn */
    public record Category(String code, String label, int people, Estimate share) {}
}
