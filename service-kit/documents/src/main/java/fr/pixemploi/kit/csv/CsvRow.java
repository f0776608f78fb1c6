package fr.pixemploi.kit.csv;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param line of the file that it begins in, from 1; a cell in quotes may go over several
 * @param cells by column, without the spaces around them; empty cells are left out
 */
public record CsvRow(int line, Map<String, String> cells) {
    public CsvRow {
        cells = Map.copyOf(cells);
    }
}
