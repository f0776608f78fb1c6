package fr.pixemploi.kit.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.csv.CsvFault;
import fr.pixemploi.kit.csv.CsvReader;
import fr.pixemploi.kit.csv.CsvRow;
import fr.pixemploi.kit.document.OdsWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SheetAsCsvTest {
    private static final List<String> KNOWN = List.of("Salle", "Nom", "Prénom", "Né le");
    private static final String BEGIN = """
            <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:draw="d">
            <office:body><office:spreadsheet><table:table table:name="a">
            <table:table-column table:number-columns-repeated="16384"/>""";
    private static final String END = "</table:table></office:spreadsheet></office:body></office:document-content>";
    private static final String NAMES = row(cell("Nom") + cell("Prénom"));

    @Test
    void whatTheKitWritesComesBackWithItsLinesAndWhatStandsAboveHoldsForEachRow() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OdsWriter sheet = new OdsWriter(
                file,
                "candidats",
                List.of(List.of("Candidats d'une session"), List.of("Salle :", "Salle 12"), List.of()),
                List.of("Nom", "Prénom", "Né le"))) {
            sheet.write(List.of("Exemple \"x\"", "Léa; Zoé", LocalDate.of(2001, 2, 3)));
            sheet.write(Arrays.asList(null, null, null));
            sheet.write(Arrays.asList("  deux\nlignes", null, "03/02/2001"));
        }
        List<CsvRow> rows = read(file.toByteArray());
        assertThat(rows).extracting(CsvRow::line).containsExactly(5, 7);
        assertThat(rows)
                .extracting(CsvRow::cells)
                .containsExactly(
                        Map.of(
                                "Nom",
                                "Exemple \"x\"",
                                "Prénom",
                                "Léa; Zoé",
                                "Né le",
                                "2001-02-03",
                                "Salle",
                                "Salle 12"),
                        Map.of("Nom", "deux lignes", "Né le", "03/02/2001", "Salle", "Salle 12"));
    }

    @Test
    void notesRepetitionsAndNumbersAreReadAsTheyAreSeen() throws IOException {
        String note = "<office:annotation><text:p>une note</text:p></office:annotation>";
        String told = row("<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
                + "office:value=\"1234\">" + note + "<text:p>01<text:span>23</text:span>4</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16000\"/>");
        String twice = told.replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"2\">");
        String end = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>";
        List<CsvRow> rows = read(ods(BEGIN + NAMES + end.replace("1048000", "3") + twice + end + END));
        assertThat(rows).extracting(CsvRow::line).containsExactly(5, 6);
        assertThat(rows).extracting(CsvRow::cells).containsOnly(Map.of("Nom", "01234", "Prénom", "01234"));
    }

    @Test
    void aTimeIsToldWhateverItsForm() throws IOException {
        String time =
                "<table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\"><text:p>9 h</text:p>"
                        + "</table:table-cell>";
        assertThat(read(ods(BEGIN + NAMES + row(time) + END)).getFirst().cells())
                .containsEntry("Nom", "09:30");
    }

    @Test
    void aRowThatIsLongerThanTheNamesIsTold() throws IOException {
        List<CsvFault> faults = new ArrayList<>();
        String sheet = BEGIN + row(cell("Salle") + cell("x")) + NAMES + row(cell("a") + cell("b") + cell("c")) + END;
        assertThat(read(ods(sheet), faults)).isEmpty();
        assertThat(faults).extracting(CsvFault::reason).containsExactly(CsvFault.Reason.TOO_MANY_CELLS);
        assertThat(faults).extracting(CsvFault::line).containsExactly(3);
    }

    @Test
    void whatIsNoSheetIsRefused() {
        String doctype = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String laughs = "<!DOCTYPE a [<!ENTITY e \"ha\"><!ENTITY f \"&e;&e;&e;\">]>";
        refused(CsvFault.Reason.NOT_A_SHEET, "Nom;Prénom\n".getBytes(StandardCharsets.UTF_8));
        refused(CsvFault.Reason.NOT_A_SHEET, new byte[0]);
        refused(CsvFault.Reason.NOT_A_SHEET, ods("no XML"));
        refused(CsvFault.Reason.NOT_A_SHEET, ods("<a/>"));
        refused(CsvFault.Reason.NOT_A_SHEET, ods(BEGIN + NAMES));
        refused(CsvFault.Reason.NOT_A_SHEET, ods(doctype + BEGIN + NAMES + row(cell("&e;")) + END));
        refused(CsvFault.Reason.NOT_A_SHEET, ods(laughs + BEGIN + NAMES + row(cell("&f;")) + END));
        byte[] whole = ods(BEGIN + NAMES + END);
        refused(CsvFault.Reason.NOT_A_SHEET, Arrays.copyOf(whole, whole.length / 2));
        refused(CsvFault.Reason.NOT_A_SHEET, ods("<a>".repeat(50_000)));
    }

    @Test
    void smallFilesThatUnpackToHugeOnesAreRefused() {
        String cell =
                cell("x").replace("<table:table-cell>", "<table:table-cell table:number-columns-repeated=\"1000000\">");
        refused(CsvFault.Reason.SHEET_TOO_LARGE, ods(BEGIN + NAMES + row(cell) + END));
        String rows = row(cell("x"))
                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"99999999\">");
        refused(CsvFault.Reason.SHEET_TOO_LARGE, ods(BEGIN + NAMES + rows + END));
        refused(CsvFault.Reason.SHEET_TOO_LARGE, ods(BEGIN + NAMES + row(cell("x".repeat(20_000))) + END));
        String wide = row(cell("x".repeat(9_000)).repeat(2))
                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"100000\">");
        refused(CsvFault.Reason.SHEET_TOO_LARGE, ods(BEGIN + NAMES + wide + END));
        refused(CsvFault.Reason.SHEET_TOO_LARGE, bomb());
    }

    private static void refused(CsvFault.Reason reason, byte[] file) {
        assertThatThrownBy(() -> {
                    try (SheetAsCsv table = new SheetAsCsv(new ByteArrayInputStream(file), KNOWN)) {
                        byte[] some = new byte[8192];
                        while (table.read(some, 0, some.length) >= 0) {
                            // Only whether it comes to its end.
                        }
                    }
                })
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        e -> assertThat(e.fault().reason()).isEqualTo(reason));
    }

    private static List<CsvRow> read(byte[] file) throws IOException {
        List<CsvFault> faults = new ArrayList<>();
        List<CsvRow> rows = read(file, faults);
        assertThat(faults).isEmpty();
        return rows;
    }

    private static List<CsvRow> read(byte[] file, List<CsvFault> faults) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader table = new CsvReader(
                new SheetAsCsv(new ByteArrayInputStream(file), KNOWN), KNOWN, List.of("Nom"), faults::add)) {
            for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) rows.add(row.get());
        }
        return rows;
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String cell(String text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static byte[] ods(String content) {
        return zipped("content.xml", content.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** Blanks before the content that unpack to a gigabyte. */
    private static byte[] bomb() {
        return zipped("settings.xml", new byte[1 << 20], 1 << 10);
    }

    private static byte[] zipped(String name, byte[] content, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) zip.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
