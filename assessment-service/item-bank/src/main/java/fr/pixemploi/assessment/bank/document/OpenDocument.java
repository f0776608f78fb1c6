package fr.pixemploi.assessment.bank.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The package around an OpenDocument file (OASIS OpenDocument 1.3, part 2). Written by hand: the library of the format brings an
 * RDF database and a second XML parser, and the lighter one can't write a formula with its value.
 */
final class OpenDocument {
    static final String NAMESPACES = """
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"\
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"\
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"\
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"\
             xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"\
             xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"\
             xmlns:dc="http://purl.org/dc/elements/1.1/"\
             xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"\
             office:version="1.3"\
            """;

    private OpenDocument() {}

    static byte[] file(FileFormat format, String styles, String automaticStyles, String body, Properties properties)
            throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Archive.utf8(format.mediaType()));
        parts.put("content.xml", part("document-content", """
                        <office:automatic-styles>%s</office:automatic-styles><office:body>%s</office:body>""".formatted(automaticStyles, body)));
        parts.put("styles.xml", part("document-styles", "<office:styles>" + styles + "</office:styles>"));
        parts.put("meta.xml", part("document-meta", """
                <office:meta><dc:title>%s</dc:title><meta:initial-creator>%s</meta:initial-creator></office:meta>""".formatted(
                        escaped(properties.title()), escaped(properties.author()))));
        parts.put("META-INF/manifest.xml", Archive.utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
                <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>\
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
                <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>\
                <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>\
                </manifest:manifest>""".formatted(format.mediaType())));
        return Archive.zip(parts);
    }

    /** Characters that XML has no place for are left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .filter(c -> c >= 0x20 ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF) : c == 9 || c == 10)
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    /** Text of a paragraph: line ends and tabs have elements of their own. */
    static String inline(String text) {
        return escaped(text).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>");
    }

    private static byte[] part(String element, String content) {
        return Archive.utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:" + element + NAMESPACES + ">"
                + content + "</office:" + element + ">");
    }
}
