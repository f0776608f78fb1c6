package fr.pixemploi.assessment.psychometrics.workbench.page;

import java.util.Arrays;
import java.util.List;

/**
 * A table of a page; {@code workbench/table.html} writes it.
 *
 * @param heads one a column
 */
record PageTable(String caption, List<String> heads, List<Row> rows) {
    /**
     * A row.
     *
     * @param head the first cell, which heads it
     * @param cells the others
     */
    record Row(String head, List<String> cells) {}

    static Row row(String head, String... cells) {
        return new Row(head, Arrays.asList(cells));
    }
}
