package fr.pixemploi.kit.document;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheet programs (OpenDocument 1.3, ISO/IEC 26300), written as its rows come, one in memory at a time. Numbers, truth
 * values and dates keep their type, times are in UTC, everything else is text, null is an empty cell. A text is never a formula, however
 * it begins, since each cell says its type. Made by hand: SODS keeps the whole table in memory, FastODS is under the GPL.
 */
public final class OdsWriter implements Closeable {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(MEDIA_TYPE);

    private final ZipOutputStream zip;
    private final XMLStreamWriter xml;
    private final int columns;

    /**
     * @param out stays open
     * @param name of the table, as the program shows it
     * @param columns their names, the first row
     */
    public OdsWriter(OutputStream out, String name, List<String> columns) throws IOException {
        this(out, name, List.of(), columns);
    }

    /**
     * @param out stays open
     * @param name of the table, as the program shows it
     * @param above rows of any length that stand above the names of the columns
     * @param columns their names
     */
    public OdsWriter(
            OutputStream out, String name, List<? extends List<? extends @Nullable Object>> above, List<String> columns)
            throws IOException {
        this.columns = columns.size();
        zip = new ZipOutputStream(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
        writeMediaType();
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("content.xml"));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
            begin(name);
            for (List<? extends @Nullable Object> row : above) row(row);
            xml.writeStartElement("table:table-header-rows");
            row(columns);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Writes one row.
     *
     * @throws IllegalArgumentException when it has not one value a column
     */
    public void write(List<? extends @Nullable Object> values) throws IOException {
        if (values.size() != columns)
            throw new IllegalArgumentException(values.size() + " values in " + columns + " columns");
        try {
            row(values);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends the document; a table without rows is its names. */
    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.close();
    }

    /** First and uncompressed, so that the kind of file is known from its first bytes (OpenDocument 1.3, part 2, 3.3). */
    private void writeMediaType() throws IOException {
        byte[] bytes = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        for (String prefix : List.of("office", "table", "text"))
            xml.writeAttribute("xmlns:" + prefix, OASIS + prefix + ":1.0");
        xml.writeAttribute("office:version", "1.3");
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:spreadsheet");
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", known(name));
    }

    private void row(List<? extends @Nullable Object> values) throws XMLStreamException {
        xml.writeStartElement("table:table-row");
        for (Object value : values) cell(value);
        xml.writeEndElement();
    }

    private void cell(@Nullable Object value) throws XMLStreamException {
        if (value == null) {
            xml.writeEmptyElement("table:table-cell");
            return;
        }
        xml.writeStartElement("table:table-cell");
        switch (value) {
            case Number number -> typed("float", "value", number);
            case Boolean truth -> typed("boolean", "boolean-value", truth);
            case LocalDate date -> typed("date", "date-value", date);
            // A spreadsheet knows no time zones, and no "Z".
            case Instant time -> typed("date", "date-value", time.toString().replace("Z", ""));
            default -> xml.writeAttribute("office:value-type", "string");
        }
        for (String paragraph : known(value.toString()).split("\r\n|\r|\n", -1)) paragraph(paragraph);
        xml.writeEndElement();
    }

    private void typed(String type, String attribute, Object value) throws XMLStreamException {
        xml.writeAttribute("office:value-type", type);
        xml.writeAttribute("office:" + attribute, value.toString());
    }

    /** Blanks that stand together are one to a reader of OpenDocument, unless they are elements. */
    private void paragraph(String text) throws XMLStreamException {
        xml.writeStartElement("text:p");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isTab = text.charAt(i) == '\t';
            if (!isTab && !isLostBlank(text, i)) continue;
            xml.writeCharacters(text.substring(from, i));
            xml.writeEmptyElement(isTab ? "text:tab" : "text:s");
            from = i + 1;
        }
        xml.writeCharacters(text.substring(from));
        xml.writeEndElement();
    }

    private static boolean isLostBlank(String text, int at) {
        return text.charAt(at) == ' '
                && (at == 0 || at == text.length() - 1 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t');
    }

    /** What XML 1.0 can't hold is shown as unknown. */
    private static String known(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
