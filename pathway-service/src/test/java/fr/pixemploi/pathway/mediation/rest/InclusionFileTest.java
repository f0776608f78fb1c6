package fr.pixemploi.pathway.mediation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.pixemploi.pathway.mediation.domain.format.RecordKind;
import fr.pixemploi.pathway.mediation.domain.format.SaidRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InclusionFileTest {
    /** Says the same again and again, for fifty megabytes; counts what is taken of it. */
    private static final class Endless extends InputStream {
        private static final int LENGTH = 50_000_000;

        private final byte[] begin;
        private final byte[] again;
        private int read;

        Endless(String begin, String again) {
            this.begin = begin.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (read >= LENGTH) return -1;
            int at = read++;
            return at < begin.length ? begin[at] : again[(at - begin.length) % again.length];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int given = 0;
            while (given < length && read < LENGTH) into[from + given++] = (byte) read();
            return given == 0 && length > 0 ? -1 : given;
        }
    }

    private static List<SaidRecord> read(InputStream file) throws IOException {
        List<SaidRecord> records = new ArrayList<>();
        new InclusionFile(file).each(records::add);
        return records;
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "{\"zone_eligibilite\": [ # 1,",
                "{\"zone_eligibilite\": [ # [{}],",
                "{\"doublons\": {\"a\": [ # [[1]],",
                "{\"description\": \" # x",
                "{\" # x"
            })
    void anObjectThatIsTooLargeIsNotReadToItsEnd(String begin, String again) {
        Endless endless = new Endless("[{},\n " + begin, again);
        assertThat(catchThrowableOfType(FileRefused.class, () -> read(endless)))
                .hasMessage("line 2: " + FileRefused.TOO_LARGE.english());
        assertThat(endless.read).isLessThan(2_000_000);
    }

    @Test
    void whereALargeObjectBeginsIsTold() {
        Endless endless = new Endless("[{},\n  {\"publics\": [", "\"x\",");
        assertThat(catchThrowableOfType(FileRefused.class, () -> read(endless)).faults())
                .extracting(FileRefused.Place::line, FileRefused.Place::column, FileRefused.Place::english)
                .containsExactly(tuple(2, "3", FileRefused.TOO_LARGE.english()));
    }

    @Test
    void manySmallObjectsAreNotOneLargeOne() throws IOException {
        StringBuilder file = new StringBuilder("[");
        IntStream.range(0, 3000)
                .forEach(each -> file.append("{\"id\": \"%d\", \"nom\": \"%s\"},".formatted(each, "x".repeat(400))));
        assertThat(read(file(file + "{}]"))).hasSize(3001);
    }

    @Test
    void aLongTextIsAMatterOfItsRecord() throws IOException {
        assertThat(read(file("{\"description\": \"" + "x".repeat(900_000) + "\"}\n{\"id\": \"b\"}")))
                .hasSize(2);
    }

    @Test
    void objectsWithinAreReadOverAndTheRestIsKeptAsItStands() throws IOException {
        List<SaidRecord> records =
                read(file("\uFEFF{\"a\": {\"b\": [{\"c\": 1}], \"d\": {}}, \"id\": \" é \", \"n\": 1.5, \"no\": null,\n"
                        + "\"list\": [\"x\", 2, {\"e\": 1}]}\n{\"structure_id\": \"s\", \"text\": \"\\u200B\"}"));
        assertThat(records).extracting(SaidRecord::line).containsExactly(1, 3);
        assertThat(records)
                .extracting(SaidRecord::kind)
                .containsExactly(RecordKind.INCLUSION_STRUCTURE, RecordKind.INCLUSION_SERVICE);
        assertThat(records.getFirst().said())
                .isEqualTo(Map.of("id", "é", "n", 1.5, "list", Arrays.asList("x", 2, null)));
        assertThat(records.getLast().said()).isEqualTo(Map.of("structure_id", "s"));
        assertThat(records.getLast().faults()).hasSize(1);
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        for (InputStream file : List.of(
                new ByteArrayInputStream("{\"nom\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)),
                new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_16)))) {
            assertThat(catchThrowableOfType(FileRefused.class, () -> read(file)))
                    .hasMessageContaining("not JSON in UTF-8");
        }
    }
}
