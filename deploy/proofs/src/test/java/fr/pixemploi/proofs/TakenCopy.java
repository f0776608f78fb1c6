package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The ZIP file of all that is kept of a person: {@code donnees.json}, a CSV file for each table that has rows, a page. */
final class TakenCopy {
    private final Map<String, String> files;
    private final Map<String, List<JsonNode>> rows = new LinkedHashMap<>();

    private TakenCopy(Map<String, String> files) throws IOException {
        this.files = files;
        for (JsonNode part :
                new ObjectMapper().readTree(files.get("donnees.json")).path("parts"))
            for (JsonNode table : part.path("tables")) {
                List<JsonNode> told = new ArrayList<>();
                table.path("rows").forEach(told::add);
                rows.put(
                        part.path("service").asText() + "."
                                + table.path("table").asText(),
                        told);
            }
    }

    static TakenCopy of(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return new TakenCopy(files);
    }

    /** Rows of {@code donnees.json}, by {@code service.table}; tables without rows too. */
    Map<String, List<JsonNode>> rows() {
        return rows;
    }

    /** The same of a table as CSV; empty when there is no such file. */
    String csv(String table) {
        return files.getOrDefault(table.replace('.', '/') + ".csv", "");
    }

    /** Each file, as text. */
    Collection<String> texts() {
        return files.values();
    }
}
