package fr.pixemploi.assessment.bank.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives and the documents that are archives inside, all entries of one fixed time: the same content, the same bytes. */
final class Archive {
    /** When everything was made, as files tell it. */
    static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final int MAX_ENTRIES = 200;

    private Archive() {}

    static byte[] make(Spec file) throws IOException {
        file.only(Set.of("name", "entries"));
        List<Spec> entries = file.need("entries").list();
        if (entries.isEmpty() || entries.size() > MAX_ENTRIES)
            throw file.need("entries").fault("must have 1 to " + MAX_ENTRIES + " files");
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Spec entry : entries) {
            MadeFile made = Documents.make(entry, true);
            if (contents.put(made.name(), made.content()) != null)
                throw entry.need("name").fault("is there twice");
        }
        return zip(contents);
    }

    static byte[] zip(Map<String, byte[]> contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> content : contents.entrySet())
                put(zip, content.getKey(), content.getValue(), content.getKey().equals("mimetype"));
        }
        return bytes.toByteArray();
    }

    /** The same archive with the fixed time, for libraries that write the time of day. */
    static byte[] timeless(byte[] archive) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                contents.put(entry.getName(), zip.readAllBytes());
        }
        return zip(contents);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, boolean stored) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MADE);
        if (stored) {
            // OpenDocument: readers look for the kind of document at a fixed place.
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
