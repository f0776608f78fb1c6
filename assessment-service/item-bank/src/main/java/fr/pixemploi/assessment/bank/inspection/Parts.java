package fr.pixemploi.assessment.bank.inspection;

import fr.pixemploi.assessment.bank.document.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The parts of an office document, all of them checked: unpacked within limits, XML that is harmless, no macro, no lock. */
record Parts(Map<String, byte[]> byPath) {
    private static final Set<String> MARKUP = Set.of("xml", "rels", "rdf", "vml");

    static Parts of(byte[] content, FileFormat said) {
        Map<String, byte[]> byPath = new LinkedHashMap<>();
        for (Unpacked.Entry entry : Unpacked.of(content)) {
            // Two parts of one name: which one counts is up to the reader, and readers differ.
            if (!entry.folder() && byPath.put(entry.path(), entry.content()) != null)
                throw new FileRefused(Refusal.DAMAGED);
        }
        Parts parts = new Parts(byPath);
        parts.refuseMacros();
        Markup markup = new Markup();
        byPath.forEach((path, part) -> {
            if (MARKUP.contains(ending(path))) markup.check(part);
        });
        if (parts.isLocked()) throw new FileRefused(Refusal.ENCRYPTED);
        if (parts.format().filter(said::equals).isEmpty()) throw new FileRefused(Refusal.NAME_AND_CONTENT_DIFFER);
        return parts;
    }

    /** The tree of a part, when it is there. */
    Optional<Document> tree(String path) {
        return Optional.ofNullable(byPath.get(path)).map(Markup::tree);
    }

    Document need(String path) {
        return tree(path).orElseThrow(() -> new FileRefused(Refusal.DAMAGED));
    }

    /** Paths of the parts of an Office Open XML document whose content type ends so. */
    List<String> ofType(String ending) {
        List<String> paths = new ArrayList<>();
        for (Element type : need("[Content_Types].xml").getElementsByTag("Override")) {
            if (type.attr("ContentType").endsWith(ending)) paths.add(withoutRoot(type.attr("PartName")));
        }
        return paths;
    }

    /** What follows the last dot, in small letters. */
    static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String withoutRoot(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** The same document packed anew, so that the next reader sees these parts and no others. */
    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : byPath.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private void refuseMacros() {
        boolean macros = byPath.keySet().stream()
                .map(path -> path.toLowerCase(Locale.ROOT))
                .anyMatch(path -> path.endsWith("vbaproject.bin")
                        || path.endsWith("vbadata.xml")
                        || path.startsWith("basic/")
                        || path.startsWith("scripts/"));
        String types = text("[Content_Types].xml").toLowerCase(Locale.ROOT);
        if (macros || types.contains("macro") || types.contains("vbaproject")) throw new FileRefused(Refusal.MACRO);
    }

    private boolean isLocked() {
        return text("META-INF/manifest.xml").contains("encryption-data");
    }

    private Optional<FileFormat> format() {
        String mimetype = text("mimetype").strip();
        if (!mimetype.isEmpty() && byPath.containsKey("content.xml")) {
            if (mimetype.equals(FileFormat.ODS.mediaType())) return Optional.of(FileFormat.ODS);
            return mimetype.equals(FileFormat.ODT.mediaType()) ? Optional.of(FileFormat.ODT) : Optional.empty();
        }
        if (!byPath.containsKey("[Content_Types].xml")) return Optional.empty();
        if (!ofType("spreadsheetml.sheet.main+xml").isEmpty()) return Optional.of(FileFormat.XLSX);
        return ofType("wordprocessingml.document.main+xml").isEmpty() ? Optional.empty() : Optional.of(FileFormat.DOCX);
    }

    private String text(String path) {
        byte[] part = byPath.get(path);
        return part == null ? "" : new String(part, StandardCharsets.UTF_8);
    }
}
