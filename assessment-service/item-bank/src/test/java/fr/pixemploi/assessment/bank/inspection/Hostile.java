package fr.pixemploi.assessment.bank.inspection;

import fr.pixemploi.assessment.bank.document.Documents;
import fr.pixemploi.assessment.bank.document.Specs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files as nobody honest sends them. */
public final class Hostile {
    public static final String XXE = "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>";
    static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>";

    private Hostile() {}

    public static byte[] made(String name) {
        return Documents.make(Specs.of(name)).content();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A made document with parts put in, changed or taken out. */
    public static byte[] changed(String name, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(made(name)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        change.accept(parts);
        return zip(parts);
    }

    /** A document type before the root of a part. */
    public static byte[] withType(String name, String part, String type) {
        return changed(
                name,
                parts -> parts.compute(
                        part,
                        (path, old) -> ascii(new String(old, StandardCharsets.UTF_8)
                                .replaceFirst("(<\\?xml[^>]*\\?>\\s*)?<", "$1" + type + "<"))));
    }

    /** An entry called as another one is, which those who write archives do not allow. */
    static byte[] renamed(byte[] archive, String from, String to) {
        String bytes = new String(archive, StandardCharsets.ISO_8859_1);
        return bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] cut(String name) {
        byte[] whole = made(name);
        return java.util.Arrays.copyOf(whole, whole.length * 3 / 4);
    }
}
