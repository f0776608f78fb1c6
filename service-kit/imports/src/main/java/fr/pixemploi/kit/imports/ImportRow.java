package fr.pixemploi.kit.imports;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file that is imported.
 *
 * @param structure for which the file was brought; null for what is above all structures
 * @param line of the file, from 1
 * @param cells those that are not empty, by column, as they are kept ({@code TextRule})
 */
public record ImportRow(@Nullable UUID structure, int line, Map<String, String> cells) {
    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** Personal data never reaches a log by way of a message. */
    @Override
    public String toString() {
        return "line " + line;
    }
}
