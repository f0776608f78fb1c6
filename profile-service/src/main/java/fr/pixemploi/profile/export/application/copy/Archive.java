package fr.pixemploi.profile.export.application.copy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.csv.CsvWriter;
import fr.pixemploi.profile.export.domain.PartMaker;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP file: {@code donnees.json} with all parts as the services told them, a CSV file for each table that has rows, and the page. A
 * column of a table is called by its label and, behind it, by its name in {@code donnees.json}.
 */
final class Archive implements Closeable {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final Instant madeAt;

    Archive(Instant madeAt) {
        this.madeAt = madeAt;
    }

    void document(Instant askedAt, Collection<byte[]> parts) throws IOException {
        begin("donnees.json");
        text("{\"askedAt\":\"" + askedAt + "\",\"madeAt\":\"" + madeAt + "\",\"parts\":[");
        boolean isFirst = true;
        for (byte[] part : parts) {
            if (!isFirst) text(",");
            isFirst = false;
            zip.write(part);
        }
        text("]}");
        zip.closeEntry();
    }

    void table(PartMaker maker, Part.Table table) throws IOException {
        begin(maker.code() + "/" + table.table() + ".csv");
        List<String> titles = table.columns().stream()
                .map(column -> column.label() + " (" + column.name() + ")")
                .toList();
        try (CsvWriter csv = new CsvWriter(zip, titles)) {
            for (var row : table.rows()) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (Part.Column column : table.columns()) cells.add(cell(row.get(column.name())));
                csv.write(cells);
            }
        }
        zip.closeEntry();
    }

    private static @Nullable Object cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) return null;
        if (value.isNumber()) return value.numberValue();
        if (value.isBoolean()) return value.booleanValue();
        return value.isTextual() ? value.textValue() : value.toString();
    }

    void page(String html) throws IOException {
        begin("page.html");
        text(html);
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(madeAt));
        zip.putNextEntry(entry);
    }

    private void text(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All of it; nothing is added afterwards. */
    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
