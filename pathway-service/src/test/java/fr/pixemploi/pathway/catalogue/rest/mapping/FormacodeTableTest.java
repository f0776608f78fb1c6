package fr.pixemploi.pathway.catalogue.rest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.pixemploi.pathway.catalogue.domain.mapping.Formacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacodes.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormacodeTableTest {
    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLabelComesAsItIsWritten() throws IOException {
        assertThat(FormacodeTable.labels(file("code;label\n15050;\"Mise à niveau ; numérique\"\n")))
                .containsExactly(new Entry(new Formacode("15050"), "Mise à niveau ; numérique"));
    }

    @Test
    void thePublishedThesaurusIsReadWhole() throws IOException {
        Path thesaurus = Path.of("../../shared/data/lheo/FCod-utf-8.csv");
        assumeTrue(Files.exists(thesaurus), "the thesaurus is not at hand");
        List<String> codes = Files.readAllLines(thesaurus);
        String table = codes.stream()
                .map(line -> line.split(";", 4))
                .map(cells -> cells[0] + ";" + cells[2])
                .collect(Collectors.joining("\n", "code;label\n", "\n"));
        assertThat(FormacodeTable.labels(file(table)))
                .hasSize(codes.size())
                .contains(new Entry(new Formacode("15050"), "mise à niveau technologique"));
    }

    @Test
    void aCodeHasOneLabelAndAnyNumberOfJobs() throws IOException {
        assertThat(FormacodeTable.romes(file("code;rome\n15050;M1607\n15050;M1601\n")))
                .hasSize(2);
        assertRefused("code;label\n15050;Un\n15050;Deux\n", 3, "code", TableRefused.TWICE);
    }

    @Test
    void whatIsWrongIsSaidByLineAndColumnAndNothingIsTaken() {
        assertRefused("code;label\n15050;Un\n1505;Deux\n", 3, "code", TableRefused.NO_FORMACODE);
        assertRefused("code;label\n15050;\n", 2, "label", TableRefused.NO_TEXT);
        assertRefused("code;label\n15050;" + "a".repeat(201) + "\n", 2, "label", TableRefused.NO_TEXT);
        assertRefused("code;label\n15050;Un\u200e\n", 2, "label", TableRefused.NO_TEXT);
    }

    @Test
    void moreRowsThanAnyTableHasAreRefused() {
        StringBuilder rows = new StringBuilder("code;label\n");
        for (int code = 0; code <= 50_000; code++) rows.append("%05d;Un%n".formatted(code));
        assertRefused(rows.toString(), 50_002, "", TableRefused.TOO_MANY);
    }

    private static void assertRefused(String text, int line, String column, TableRefused.Said said) {
        TableRefused refused = catchThrowableOfType(TableRefused.class, () -> FormacodeTable.labels(file(text)));
        assertThat(refused.faults())
                .extracting(TableRefused.Place::line, TableRefused.Place::column, TableRefused.Place::french)
                .containsExactly(tuple(line, column, said.french()));
    }
}
