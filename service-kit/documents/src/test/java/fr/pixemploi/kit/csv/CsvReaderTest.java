package fr.pixemploi.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices make them. */
class CsvReaderTest {
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<CsvFault> faults = new ArrayList<>();
    private boolean isUnreadable;

    @Test
    void readsWhatAFrenchSpreadsheetProgramWrites() throws IOException {
        read("\uFEFFville ; nom\r\nParis; \" Léa ; \"\"la\"\" voisine \" \r\n;Karim\r\n");
        assertThat(rows)
                .containsExactly(
                        new CsvRow(2, Map.of("ville", "Paris", "nom", "Léa ; \"la\" voisine")),
                        new CsvRow(3, Map.of("nom", "Karim")));
        assertThat(faults).isEmpty();
    }

    @Test
    void takesCommasAndColumnsThatAreLeftOutAndShortRows() throws IOException {
        read("nom,ville\nLéa\nKarim,\"Lille, Roubaix\"\n");
        assertThat(rows)
                .containsExactly(
                        new CsvRow(2, Map.of("nom", "Léa")),
                        new CsvRow(3, Map.of("nom", "Karim", "ville", "Lille, Roubaix")));
        rows.clear();
        read("nom\nLéa\n");
        assertThat(rows).containsExactly(new CsvRow(2, Map.of("nom", "Léa")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesOverEmptyOnesAndThoseWithinQuotes(String end) throws IOException {
        read("nom;ville\n\nLéa;\"Paris\nsous\nterre\"\n;\nKarim;Lille\nInès;a;b\n".replace("\n", end));
        assertThat(rows).extracting(CsvRow::line).containsExactly(3, 7);
        assertThat(told()).containsExactly("8 : This line has more cells than there are columns.");
    }

    @Test
    void tellsEveryColumnThatCannotBeUsed() throws IOException {
        read("ville;ville;pays\nParis;Paris;France\n");
        assertThat(told())
                .containsExactly(
                        "1 ville: This column is there twice.",
                        "1 pays: Unknown column. Columns: nom, ville.",
                        "1 nom: This column is missing.");
        assertThat(rows).isEmpty();
    }

    @Test
    void readsUntilQuotesAreWrongAndTellsWhere() throws IOException {
        read("nom;ville\nLéa;\"Paris\nsous terre\"\nKarim;\"Lille\"x\nInès;Lyon\n");
        assertThat(rows).extracting(CsvRow::line).containsExactly(2);
        assertThat(told()).containsExactly("4 : This line can't be read: check its quotes.");
        assertThat(faults.getFirst().french()).isEqualTo("Cette ligne ne peut pas être lue : vérifiez les guillemets.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nom\tville\nLéa\tParis\n", "nom|ville\nLéa|Paris\n"})
    void tellsASeparatorThatItDoesNotTake(String text) throws IOException {
        read(text);
        assertThat(told()).containsExactly("1 : Columns are to be separated by semicolons or commas.");
        assertThat(rows).isEmpty();
    }

    @Test
    void tellsRowsThatAreSeparatedOtherwiseThanTheirColumns() throws IOException {
        read("nom;ville\nLéa;Paris\nKarim,Lille\n\"Inès, Lou\"\n");
        assertThat(told())
                .containsExactly(
                        "3 : This line is not separated as the first is: by \";\".",
                        "4 : This line is not separated as the first is: by \";\".");
        assertThat(rows).extracting(CsvRow::line).containsExactly(2);
    }

    @Test
    void holdsNoCellThatNeverEnds() throws IOException {
        read("nom;ville\nLéa;\"" + "a".repeat(200_000));
        assertThat(told()).containsExactly("2 : This line can't be read: check its quotes.");
    }

    @Test
    void ofAFileInAnotherEncodingThatIsToldLast() throws IOException {
        read(
                "nom;ville\nLea;Paris;trop\n" + "Karim;Lille\n".repeat(10_000) + "In\u00e8s;Lyon\n",
                StandardCharsets.ISO_8859_1);
        assertThat(isUnreadable).isTrue();
        assertThat(told()).last().isEqualTo("1 : The file is not UTF-8. Save it as \"CSV UTF-8\", then send it again.");
    }

    @Test
    void ofAFileWithACharacterThatNoTextHasThatIsToldLast() throws IOException {
        read("nom;ville\nLéa;Paris;trop\nKarim;a\0b\n");
        assertThat(isUnreadable).isTrue();
        assertThat(told()).last().isEqualTo("1 : The file holds the character U+0000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "nom;ville", "nom;ville\n;\n"})
    void aTableMayHaveNoRows(String text) throws IOException {
        read(text);
        assertThat(rows).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void readsLittleFurtherThanTheRowThatItGives() throws IOException {
        byte[] row = "Léa;\"Paris\nsous terre\"\n".getBytes(StandardCharsets.UTF_8);
        int rowsWanted = 100_000;
        InputStream endless = new InputStream() {
            private final byte[] names = "nom;ville\n".getBytes(StandardCharsets.UTF_8);
            private long taken;

            @Override
            public int read() {
                long at = taken++;
                if (at > (long) row.length * rowsWanted + 100_000) throw new AssertionError("read too far");
                return 0xff & (at < names.length ? names[(int) at] : row[(int) ((at - names.length) % row.length)]);
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                for (int i = 0; i < length; i++) into[offset + i] = (byte) read();
                return length;
            }
        };
        int last = 0;
        try (CsvReader table = new CsvReader(endless, List.of("nom", "ville"), List.of("nom"), faults::add)) {
            for (int i = 0; i < rowsWanted; i++)
                last = table.next().orElseThrow().line();
        }
        assertThat(last).isEqualTo(2 * rowsWanted);
    }

    private void read(String text) throws IOException {
        read(text, StandardCharsets.UTF_8);
    }

    private void read(String text, Charset charset) throws IOException {
        try (CsvReader table = new CsvReader(
                new ByteArrayInputStream(text.getBytes(charset)),
                List.of("nom", "ville"),
                List.of("nom"),
                faults::add)) {
            for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) rows.add(row.get());
            isUnreadable = table.isUnreadable();
        }
    }

    private List<String> told() {
        return faults.stream()
                .map(fault -> fault.line() + " " + fault.column() + ": " + fault.english())
                .toList();
    }
}
