package fr.pixemploi.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class OdsWriterTest {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void cellsKeepTheirType() throws Exception {
        List<List<Element>> rows = rows(
                List.of("a", "b", "c", "d", "e", "f"),
                Arrays.asList(-1.5, true, LocalDate.of(2026, 1, 2), Instant.parse("2026-01-02T03:04:05Z"), null, "é"));
        assertThat(rows.get(0)).extracting(Element::getTextContent).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(rows.get(1))
                .extracting(cell -> cell.getAttributeNS(OFFICE, "value-type"))
                .containsExactly("float", "boolean", "date", "date", "", "string");
        assertThat(rows.get(1).get(0).getAttributeNS(OFFICE, "value")).isEqualTo("-1.5");
        assertThat(rows.get(1).get(1).getAttributeNS(OFFICE, "boolean-value")).isEqualTo("true");
        assertThat(rows.get(1).get(2).getAttributeNS(OFFICE, "date-value")).isEqualTo("2026-01-02");
        assertThat(rows.get(1).get(3).getAttributeNS(OFFICE, "date-value")).isEqualTo("2026-01-02T03:04:05");
    }

    @Test
    void aTextIsNeverAFormulaNorMarkup() throws Exception {
        String text = "=HYPERLINK(\"http://a\") <b>&amp;</b> 👩 ]]>";
        Element cell = rows(List.of("a"), List.of(text)).get(1).getFirst();
        assertThat(cell.getAttributeNS(OFFICE, "value-type")).isEqualTo("string");
        assertThat(cell.hasAttributeNS(TABLE, "formula")).isFalse();
        assertThat(cell.getTextContent()).isEqualTo(text);
    }

    @Test
    void blanksTabsAndLinesAreElementsThatProgramsShow() throws Exception {
        Element cell = rows(List.of("a"), List.of(" a  b\tc \r\nd")).get(1).getFirst();
        assertThat(shape(cell)).isEqualTo("[p [s]a [s]b[tab]c[s]][p d]");
    }

    @Test
    void whatXmlCannotHoldIsShownAsUnknown() throws Exception {
        Element cell =
                rows(List.of("a"), List.of("a\u0000b\u001fc\uffffd")).get(1).getFirst();
        assertThat(cell.getTextContent()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void theKindOfFileIsKnownFromItsFirstBytes() throws Exception {
        rows(List.of("a"), List.of("b"));
        assertThat(new String(out.toByteArray(), 30, 54, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void aTableWithoutRowsHasItsNamesAndLeavesTheStreamOpen() throws Exception {
        AtomicBoolean isClosed = new AtomicBoolean();
        OutputStream whole = new FilterOutputStream(out) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };
        new OdsWriter(whole, "Personnes", List.of("a", "b")).close();
        assertThat(read()).hasSize(1);
        assertThat(isClosed).isFalse();
    }

    @Test
    void aRowHasOneValueAColumn() throws IOException {
        try (OdsWriter table = new OdsWriter(out, "Personnes", List.of("a", "b"))) {
            assertThatThrownBy(() -> table.write(List.of("x"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<List<Element>> rows(List<String> columns, List<?> row) throws Exception {
        try (OdsWriter table = new OdsWriter(out, "Personnes", columns)) {
            table.write(row);
        }
        return read();
    }

    private List<List<Element>> read() throws Exception {
        List<List<Element>> rows = new ArrayList<>();
        NodeList found = content().getElementsByTagNameNS(TABLE, "table-row");
        for (int i = 0; i < found.getLength(); i++) {
            List<Element> cells = new ArrayList<>();
            NodeList inside = ((Element) found.item(i)).getElementsByTagNameNS(TABLE, "table-cell");
            for (int j = 0; j < inside.getLength(); j++) cells.add((Element) inside.item(j));
            rows.add(cells);
        }
        return rows;
    }

    private Document content() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals("content.xml")) continue;
                DocumentBuilderFactory reader = DocumentBuilderFactory.newDefaultNSInstance();
                return reader.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
            }
        }
        throw new AssertionError("no content");
    }

    private static String shape(Element cell) {
        StringBuilder shape = new StringBuilder();
        for (Node paragraph = cell.getFirstChild(); paragraph != null; paragraph = paragraph.getNextSibling()) {
            shape.append("[p ");
            for (Node part = paragraph.getFirstChild(); part != null; part = part.getNextSibling())
                shape.append(
                        part instanceof Element element ? "[" + element.getLocalName() + "]" : part.getNodeValue());
            shape.append(']');
        }
        return shape.toString();
    }
}
