package fr.pixemploi.kit.imports.work;

import java.util.Map;

/**
 * A row as it stands in the file.
 *
 * @param key what tells it from the others of its file
 * @param sound whether nothing was wrong with it when it came; another one is only there for the rows that name it
 */
record StagedRow(int line, String key, Map<String, String> cells, boolean sound) {}
