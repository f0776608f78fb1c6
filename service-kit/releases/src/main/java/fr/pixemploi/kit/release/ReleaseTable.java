package fr.pixemploi.kit.release;

import fr.pixemploi.kit.disclosure.Told;
import java.util.List;
import java.util.function.UnaryOperator;
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

        /**
         * Shares of the categories, in their order; none where there is only one category.
         *
         * @param label French words for a row
         */
        public static Line of(Told told, List<Labelled> categories, UnaryOperator<String> label) {
            return new Line(
                    labelled(told.within(), label),
                    parts(told, label),
                    told.all(),
                    told.people().size() == 1
                            ? List.of()
                            : categories.stream()
                                    .map(category -> Category.of(told, category))
                                    .toList(),
                    null);
        }

        /** A mean over the same people. */
        public static Line of(Told told, Estimate mean, UnaryOperator<String> label) {
            return new Line(labelled(told.within(), label), parts(told, label), told.all(), List.of(), mean);
        }

        private static List<Labelled> parts(Told told, UnaryOperator<String> label) {
            return told.rows().stream().map(row -> labelled(row, label)).toList();
        }

        private static Labelled labelled(String row, UnaryOperator<String> label) {
            return new Labelled(row, label.apply(row));
        }
    }

    /** @param people of those who were drawn */
    public record Category(String code, String label, int people, Estimate share) {
        private static Category of(Told told, Labelled category) {
            int people = told.people().getOrDefault(category.code(), 0);
            return new Category(category.code(), category.label(), people, Estimate.share(people, told.all()));
        }
    }
}
