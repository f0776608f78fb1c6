package fr.pixemploi.assessment.bank.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class DocumentsTest {
    @TestFactory
    Stream<DynamicTest> theSameDescriptionMakesTheSameBytes() throws InterruptedException {
        Map<JsonNode, MadeFile> first = new LinkedHashMap<>();
        for (JsonNode spec : Specs.all().values()) first.put(spec, Documents.make(spec));
        // Archives count in steps of two seconds, mail and PDF in milliseconds.
        Thread.sleep(2_100);
        return first.entrySet().stream()
                .map(made -> DynamicTest.dynamicTest(
                        made.getValue().name(), () -> makesTheSame(made.getKey(), made.getValue())));
    }

    private static void makesTheSame(JsonNode spec, MadeFile first) {
        MadeFile second = Documents.make(spec);
        assertThat(first.content()).isNotEmpty().isEqualTo(second.content());
        assertThat(first.name()).isEqualTo(spec.get("name").asText());
        assertThat(FileFormat.ofName(first.name()).orElseThrow().mediaType()).isEqualTo(first.mediaType());
    }

    @Test
    void csvKeepsAccentsAndQuotes() {
        assertThat(new String(Documents.make(Specs.of("liste.csv")).content(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNom;Prix\r\n\"L'Été; \"\"chaud\"\"\";12,5\r\nAwa;02/03/2026\r\n");
    }

    @Test
    void columnsOfAnOpenSpreadsheetAreAsWideAsWhatTheyHold() throws IOException {
        String content = entry(Documents.make(Specs.of("ventes.ods")).content(), "content.xml");
        // Élodie, 1234,50 and 02/03/2026 with some room; a narrower column would show ### for a sum or a date.
        assertThat(content).contains("""
                        <table:table table:name="Ventes 2026"><table:table-column table:style-name="wide-9"/>\
                        <table:table-column table:style-name="wide-10"/><table:table-column table:style-name="wide-13"/>""").contains("""
                        <style:style style:name="wide-13" style:family="table-column">\
                        <style:table-column-properties style:column-width="26mm"/>""");
    }

    @Test
    void eachMessageHasAnIdentifierOfItsOwn() {
        ObjectNode other = Specs.of("courriel.eml").deepCopy();
        other.put("subject", "Une autre");
        assertThat(messageId(Documents.make(other)))
                .endsWith("@pix-emploi.invalid>")
                .isNotEqualTo(messageId(Documents.make(Specs.of("courriel.eml"))));
    }

    private static String messageId(MadeFile mail) {
        return new String(mail.content(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Message-ID: "))
                .findFirst()
                .orElseThrow();
    }

    private static String entry(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals(name)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new AssertionError(name + " is not there");
    }

    @Test
    void aPdfIsTaggedAndNamedForScreenReaders() throws IOException {
        ObjectNode spec = Specs.of("rapport.pdf").deepCopy();
        spec.remove("properties");
        try (PDDocument pdf = Loader.loadPDF(Documents.make(spec).content())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("rapport.pdf");
        }
    }

    @Test
    void linesAreDrawnWithoutFontsOfTheSystem() throws IOException {
        BufferedImage drawn = image("dessin.png");
        assertThat(drawn.getWidth()).isEqualTo(320);
        Set<Integer> colours = new java.util.HashSet<>();
        for (int x = 0; x < 320; x++) for (int y = 0; y < 200; y++) colours.add(drawn.getRGB(x, y) & 0xFFFFFF);
        assertThat(colours).contains(0x102030, 0xFFFFFF);
    }

    private static BufferedImage image(String name) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(Documents.make(Specs.of(name)).content()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|file",
                "{text: x}|name",
                "{name: ../a.txt, text: x}|name",
                "{name: a/b.txt, text: x}|name",
                "{name: a.exe, text: x}|name",
                "{name: a.txt}|text",
                "{name: a.txt, text: [x]}|text",
                "{name: a.txt, text: x, rows: []}|rows",
                "{name: a.csv, rows: []}|rows",
                "{name: a.csv, rows: [[1]], separator: x}|separator",
                "{name: a.csv, rows: [[{datum: x}]]}|rows[0][0].datum",
                "{name: a.csv, rows: [[{date: 2.3.2026}]]}|rows[0][0].date",
                "{name: a.csv, rows: [{a: 1}], columns: [{title: B, field: b}]}|rows[0]",
                "{name: a.csv, rows: [{a: x}], columns: [{title: A, field: a, format: euros}]}|rows[0].a",
                "{name: a.csv, rows: [{a: x}], columns: [{title: A, field: a, format: money}]}|columns[0].format",
                "{name: a.xlsx, sheets: []}|sheets",
                "{name: a.xlsx, sheets: [{name: 'a/b', rows: [[1]]}]}|sheets[0].name",
                "{name: a.xlsx, sheets: [{name: A, rows: [[1]]}, {name: A, rows: [[1]]}]}|sheets[1].name",
                "{name: a.xlsx, sheets: [{name: A, rows: [[{formula: '=A1'}]]}]}|sheets[0].rows[0][0].formula",
                "{name: a.xlsx, sheets: [{name: A, rows: [[{formula: 'SUM('}]]}]}|sheets[0].rows[0][0]",
                "{name: a.docx, paragraphs: [{text: x, style: heading9}]}|paragraphs[0].style",
                "{name: a.odt, paragraphs: [{text: x, alignment: middle}]}|paragraphs[0].alignment",
                "{name: a.odt, paragraphs: [{table: [[a], [b, c]]}]}|paragraphs[0].table",
                "{name: a.pdf, paragraphs: [{text: x, bold: maybe}]}|paragraphs[0].bold",
                "{name: a.pdf, paragraphs: ['\u4e2d']}|paragraphs",
                "{name: a.eml, to: a@b.fr, text: x}|from",
                "{name: a.eml, from: 'not an address', text: x}|from",
                "{name: a.eml, from: a@b.fr, date: today, text: x}|date",
                "{name: a.eml, from: a@b.fr, text: x, attachments: [{name: b.txt}]}|attachments[0].text",
                "{name: a.eml, from: a@b.fr, text: x, headers: {'X Y': z}}|headers",
                "{name: a.zip, entries: [{name: ../a.txt, text: x}]}|entries[0].name",
                "{name: a.zip, entries: [{name: a.txt, text: x}, {name: a.txt, text: y}]}|entries[1].name",
                "{name: a.png, picture: {width: 0, height: 1}}|picture.width",
                "{name: a.png, picture: {width: 1, height: 99999}}|picture.height",
                "{name: a.png, picture: {width: 1, height: 1, background: red}}|picture.background",
                "{name: a.png, picture: {width: 1, height: 1}, exif: {}}|exif",
                "{name: a.jpg, picture: {width: 1, height: 1}, exif: {dateTime: today}}|exif.dateTime",
                "{name: a.jpg, picture: {width: 1, height: 1}, exif: {latitude: 91, longitude: 0}}|exif.latitude",
            })
    void aWrongDescriptionIsRefusedWithItsField(String spec, String field) {
        assertThatThrownBy(() -> Documents.make(Specs.tree(spec)))
                .isInstanceOfSatisfying(DocumentFault.class, fault -> {
                    assertThat(fault.field()).isEqualTo(field);
                    assertThat(fault).hasMessageMatching("(?s).{5,}");
                });
    }
}
