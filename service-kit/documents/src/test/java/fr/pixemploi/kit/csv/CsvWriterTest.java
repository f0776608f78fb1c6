package fr.pixemploi.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesNumbersTruthValuesTimesAndNothingAsTheyAre() throws IOException {
        try (CsvWriter table = new CsvWriter(out, List.of("a", "b", "c", "d", "e"))) {
            table.write(Arrays.asList(-1.5, true, Instant.parse("2026-01-02T03:04:05Z"), null, "é"));
        }
        assertThat(written()).isEqualTo("a,b,c,d,e\n-1.5,true,2026-01-02T03:04:05Z,,é\n");
    }

    @Test
    void aTableForSpreadsheetsHasAMarkAndSemicolons() throws IOException {
        try (CsvWriter table = CsvWriter.forSpreadsheets(out, List.of("a", "b"))) {
            table.write(List.of("x;y", "=1"));
        }
        assertThat(written()).isEqualTo("\uFEFFa;b\n\"x;y\";'=1\n");
    }

    @Test
    void quotesWhatWouldBreakARow() throws IOException {
        try (CsvWriter table = new CsvWriter(out, List.of("a", "b", "c"))) {
            table.write(List.of("x,y", "a \"b\"", "one\ntwo"));
        }
        assertThat(written()).isEqualTo("a,b,c\n\"x,y\",\"a \"\"b\"\"\",\"one\ntwo\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6", "-2", "@sum", "\t=1", "\r=1"})
    void aTextThatLooksLikeAFormulaGetsAQuote(String text) throws IOException {
        try (CsvWriter table = new CsvWriter(out, List.of("a"))) {
            table.write(List.of(text));
        }
        String quoted = text.contains("\r") ? "\"'" + text + "\"" : "'" + text;
        assertThat(written()).isEqualTo("a\n" + quoted + "\n");
    }

    @Test
    void aTableWithoutRowsHasItsNamesAndLeavesTheStreamOpen() throws IOException {
        AtomicBoolean isClosed = new AtomicBoolean();
        OutputStream whole = new FilterOutputStream(out) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };
        new CsvWriter(whole, List.of("a", "b")).close();
        assertThat(written()).isEqualTo("a,b\n");
        assertThat(isClosed).isFalse();
    }

    @Test
    void refusesARowThatHasNotOneValueAColumn() throws IOException {
        try (CsvWriter table = new CsvWriter(out, List.of("a", "b"))) {
            assertThatThrownBy(() -> table.write(List.of(1))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
