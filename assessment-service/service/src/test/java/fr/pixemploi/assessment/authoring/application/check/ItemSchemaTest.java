package fr.pixemploi.assessment.authoring.application.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.bank.file.Drafts;
import fr.pixemploi.assessment.bank.file.ItemSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemSchemaTest {
    private static final String FILE = Drafts.typed("crcn-1-1-fleur-du-soleil", "tournesol");
    private final ItemSchema schema = new ItemSchema();

    @Test
    void aFileThatFitsHasNoFault() {
        assertThat(faults(FILE)).isEmpty();
        assertThat(faults(Drafts.family("crcn-1-1-deux-billets"))).isEmpty();
    }

    @Test
    void everyFaultIsToldWithItsPlaceInBothLanguages() {
        List<Finding> faults = faults(FILE.replace("level: 2", "level: 9")
                .replace("screenReader: true", "screenReader: peut-être")
                .replaceAll("(?m)^hint: .*\n", ""));

        assertThat(faults)
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder("/level", "/accessibility/screenReader", "");
        assertThat(faults).allMatch(Finding::isError);
        Finding hint = faults.stream()
                .filter(fault -> fault.pointer().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(hint.sentence().in("fr")).contains("hint", "requise");
        assertThat(hint.sentence().in("en")).contains("required", "hint");
    }

    @Test
    void onlyTheAlternativeOfTheFilesOwnTypeIsToldAndNeverTheKey() {
        List<Finding> faults = faults(FILE.replace("maxEdits: 1", "maxEdits: 7"));

        assertThat(faults).extracting(Finding::pointer).containsExactly("/key/maxEdits");
        assertThat(faults.toString()).doesNotContain("tournesol");
    }

    @Test
    void anUnknownTypeIsTheOnlyFault() {
        assertThat(faults(FILE.replace("short-text", "long-text")))
                .extracting(Finding::pointer)
                .containsExactly("/type");
    }

    private List<Finding> faults(String file) {
        return schema.faults(
                ItemSource.read("file", file.getBytes(StandardCharsets.UTF_8)).tree());
    }
}
