package fr.pixemploi.assessment.bank.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.document.FileFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {
    private static final Set<String> ALL =
            Arrays.stream(FileFormat.values()).map(FileFormat::ending).collect(Collectors.toSet());

    private static JsonNode made(String name) {
        return Inspection.inspect(name, Hostile.made(name), ALL);
    }

    private static JsonNode libreOffice(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(InspectionTest.class.getResourceAsStream("/libreoffice/" + name))) {
            return Inspection.inspect(name, file.readAllBytes(), ALL);
        }
    }

    private static JsonNode sent(String name, byte[] content) {
        return Inspection.inspect(name, content, ALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notes.txt|/format|txt",
                "notes.txt|/name|notes.txt",
                "notes.txt|/lines/1|à demain",
                "liste.csv|/separator|;",
                "liste.csv|/rows/1/0|L'Été; \"chaud\"",
                "courriel.eml|/from|awa@exemple.fr",
                "courriel.eml|/to/1|zoe@exemple.fr",
                "courriel.eml|/cc/0|rh@exemple.fr",
                "courriel.eml|/subject|Candidature à l’accueil",
                "courriel.eml|/text|Voici mon CV, à bientôt.",
                "courriel.eml|/attachments/0/name|cv à jour.txt",
                "courriel.eml|/attachments/0/mediaType|text/plain",
                "courriel.eml|/attachments/0/bytes|6",
                "page.html|/title|Été",
                "page.html|/language|fr",
                "page.html|/headings/1/level|2",
                "page.html|/links/0/href|https://exemple.fr",
                "page.html|/images/0/alt|chat",
                "photos.zip|/entries/0/path|photos/été/plage.jpg",
                "photos.zip|/entries/0/folder|photos/été",
                "photos.zip|/entries/1/bytes|2",
                "photos.zip|/folders/1|photos/été",
                "photo.jpg|/width|320",
                "photo.jpg|/exif/dateTime|2026:03:02 09:15:00",
                "photo.jpg|/exif/latitude|48.39",
                "photo.jpg|/exif/longitude|-4.486",
                "photo.jpg|/exif/artist|Awa",
                "dessin.png|/height|200",
                "rapport.pdf|/pages|2",
                "rapport.pdf|/properties/author|Awa Diop",
            })
    void whatWasMadeIsFoundAgain(String name, String at, String value) {
        assertThat(made(name).at(at).asText()).isEqualTo(value);
    }

    @Test
    void picturesWithoutPropertiesHaveNone() {
        assertThat(made("dessin.png").get("exif")).isEmpty();
    }

    @Test
    void pdfTextHasItsAccents() {
        assertThat(made("rapport.pdf").get("text").asText())
                .contains("Réunion d’équipe", "Un texte « à accents » & des signes < >.", "Luc Brest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ventes.xlsx", "ventes.ods"})
    void sheetsAreToldAlike(String name) throws IOException {
        for (JsonNode facts : new JsonNode[] {made(name), libreOffice(name)}) {
            JsonNode sheet = facts.at("/sheets/1");
            assertThat(facts.at("/sheets/0/name").asText()).isEqualTo("Ventes 2026");
            assertThat(facts.at("/sheets/0/rows").get(1).toString()).isEqualTo("[\"Élodie\",1234.5,\"2026-03-02\"]");
            assertThat(facts.at("/sheets/0/cells/B2/text").asText()).matches("1[^\\d]?234[,.]50\\h€");
            assertThat(sheet.at("/cells/A1/formula").asText()).isEqualTo("SUM('Ventes 2026'!B2:B3)");
            assertThat(sheet.at("/cells/A1/value").asDouble()).isEqualTo(1244.5);
            assertThat(sheet.at("/cells/B1/formula").asText()).isEqualTo("IF(A1>5,\"oui, grand\",\"non\")");
            assertThat(sheet.at("/cells/B2/value").toString()).isEqualTo("2489");
            assertThat(sheet.at("/rows/1/0").isNull()).isTrue();
            assertThat(facts.get("charts").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rapport.docx", "rapport.odt"})
    void textsAreToldAlike(String name) throws IOException {
        for (JsonNode facts : new JsonNode[] {made(name), libreOffice(name)}) {
            assertThat(facts.at("/paragraphs/0/style").asText()).isEqualTo("title");
            assertThat(facts.get("headings").toString())
                    .isEqualTo("[{\"level\":1,\"text\":\"Décisions\"},{\"level\":2,\"text\":\"Suite\"}]");
            assertThat(facts.at("/paragraphs/3").toString())
                    .isEqualTo(
                            "{\"text\":\"Important\",\"style\":\"normal\",\"bold\":true,\"italic\":false,\"alignment\":\"center\"}");
            assertThat(facts.at("/paragraphs/4/italic").asBoolean()).isTrue();
            assertThat(facts.at("/paragraphs/4/alignment").asText()).isEqualTo("right");
            assertThat(facts.at("/paragraphs/5/style").asText()).isEqualTo("bullet");
            assertThat(facts.get("tables").toString())
                    .isEqualTo("[{\"rows\":[[\"Nom\",\"Ville\"],[\"Luc\",\"Brest\"]]}]");
            assertThat(facts.get("pageBreaks").asInt()).isEqualTo(1);
            assertThat(facts.at("/properties/title").asText()).isEqualTo("Compte rendu");
            assertThat(facts.at("/properties/author").asText()).isEqualTo("Awa Diop");
        }
    }

    @Test
    void sharedFormulasAndTextsInTheCellAreRead() {
        byte[] sheet =
                Hostile.changed("ventes.xlsx", parts -> parts.put("xl/worksheets/sheet2.xml", Hostile.ascii("""
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4</v></c></row>
                <row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2" t="inlineStr"><is><t>été</t></is></c></row>
                </sheetData></worksheet>""")));
        JsonNode facts = sent("a.xlsx", sheet);
        assertThat(facts.at("/sheets/1/cells/B2/formula").asText()).isEqualTo("A2*2");
        assertThat(facts.at("/sheets/1/cells/C2/value").asText()).isEqualTo("été");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "of:=SUM([.B2:.B9])#SUM(B2:B9)",
                "of:=IF([.$A$1]>2;\"a;b\";[$'Ma feuille'.C3])#IF($A$1>2,\"a;b\",'Ma feuille'!C3)",
                "of:=SUM([Feuil2.A1:.A3];{1;2|3;4})#SUM(Feuil2!A1:A3,{1,2;3,4})",
                "of:=COM.MICROSOFT.XLOOKUP([.A1];[.B:.B])#XLOOKUP(A1,B:B)",
            })
    void formulasOfOpenDocumentReadAsTheOthers(String written, String plain) {
        assertThat(OpenFormula.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heading 1", "heading 1", "Heading1", "Titre 1", "Titre1", "titre_1"})
    void headingsAreKnownByTheirNamesInEveryProgram(String name) {
        assertThat(DocumentFacts.meaning(name)).contains("heading1");
    }

    @Test
    void wordStylesCountByTheirNamesAndBySwitchesOfTheirOwn() {
        byte[] french = Hostile.changed("rapport.docx", parts -> parts.put("word/document.xml", Hostile.ascii("""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:pPr><w:pStyle w:val="Titre2"/></w:pPr><w:r><w:t>Deux</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>gras</w:t></w:r><w:r><w:t> maigre</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>Un</w:t></w:r></w:p>
                </w:body></w:document>""")));
        JsonNode facts = sent("a.docx", french);
        assertThat(facts.at("/paragraphs/0/style").asText()).isEqualTo("heading2");
        assertThat(facts.at("/paragraphs/1/bold").asBoolean()).isFalse();
        assertThat(facts.at("/paragraphs/2/bold").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"';',';'", "',',','", "'\t','\t'"})
    void tablesOfOlderProgramsAreRead(String separator, String told) {
        byte[] windows = ("Nom" + separator + "Prénom\r\nDurand" + separator + "Élodie\r\n")
                .getBytes(Charset.forName("windows-1252"));
        JsonNode facts = sent("a.csv", windows);
        assertThat(facts.get("separator").asText()).isEqualTo(told);
        assertThat(facts.get("rows").toString()).isEqualTo("[[\"Nom\",\"Prénom\"],[\"Durand\",\"Élodie\"]]");
    }

    @Test
    void whatIsNotAskedForIsNotTaken() {
        byte[] text = Hostile.made("notes.txt");
        assertThatThrownBy(() -> Inspection.inspect("notes.txt", text, Set.of("xlsx")))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.why()).isEqualTo(Refusal.UNSUPPORTED_FORMAT));
    }

    @Test
    void anArchiveInAnArchiveStaysClosed() {
        byte[] bomb = Hostile.zip(Map.of("a", new byte[20_000_000]));
        assertThat(sent("a.zip", Hostile.zip(Map.of("inner.zip", bomb)))
                        .at("/entries/0/bytes")
                        .asInt())
                .isEqualTo(bomb.length);
    }

    /** Three thousand such characters took a processor for minutes. */
    @Test
    void currenciesAndReferencesThatNeverEndAreLettersLikeOthers() {
        String endless = "[$".repeat(1_500);
        byte[] sheet = Hostile.changed(
                "ventes.xlsx", parts -> parts.put("xl/worksheets/sheet2.xml", Hostile.ascii("""
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>%s</t></is></c></row></sheetData></worksheet>""".formatted(endless))));
        assertThat(sent("a.xlsx", sheet).at("/sheets/1/cells/A1/value").asText())
                .isEqualTo(endless);
        assertThat(OpenFormula.plain("of:=" + "[".repeat(8_000))).isEqualTo("[".repeat(8_000));
    }
}
