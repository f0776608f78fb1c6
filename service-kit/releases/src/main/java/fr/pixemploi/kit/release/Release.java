package fr.pixemploi.kit.release;

import java.time.Instant;
import java.util.List;

/**
 * What was told of a quarter, and how it was made; never changed and never made again.
 *
 * @param drawn share of people drawn by lot for each table
 * @param fewest of fewer nothing is told, in each category
 */
public record Release(
        String quarter,
        Instant frozenAt,
        double drawn,
        int fewest,
        int definitionsVersion,
        boolean proposal,
        String counted,
        List<Definition> figures,
        List<Labelled> facets) {
    public Release {
        figures = List.copyOf(figures);
        facets = List.copyOf(facets);
    }

    /** What a figure meant in this release. */
    public record Definition(
            String code, String title, String definition, boolean proposal, List<Labelled> categories) {
        public Definition {
            categories = List.copyOf(categories);
        }
    }
}
