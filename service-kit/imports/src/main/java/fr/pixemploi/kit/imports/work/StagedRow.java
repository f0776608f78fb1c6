package fr.pixemploi.kit.imports.work;

import java.util.Map;

/**
 * A row as it stands in the file.
 *
 * @param key what tells it from the others of its file
 */
record StagedRow(int line, String key, Map<String, String> cells) {}
