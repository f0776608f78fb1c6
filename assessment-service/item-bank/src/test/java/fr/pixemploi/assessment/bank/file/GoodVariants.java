package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.BankJson;
import fr.pixemploi.assessment.bank.environment.Environments;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.bank.review.sheet.AnswerSheet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds of each variant of each family of the packaged bank: a few of them in the build, many in {@link GoodVariantsProof}. */
final class GoodVariants {
    private static final Environments PAGES = new Environments();

    private GoodVariants() {}

    static ItemBank packagedBank() {
        return OpenBank.reader(null)
                .add(PackagedPools.DEMONSTRATION, "demonstration-reserved")
                .bank();
    }

    /**
     * @param seeds of each family
     * @param atLeast that many of the variants differ
     * @return how many families there are
     */
    static int areMade(ItemBank bank, int seeds, int atLeast) {
        List<Item> faces = Stream.of(Pool.values())
                .flatMap(pool -> bank.active(pool).stream())
                .filter(item -> bank.isFamily(item.id()))
                .toList();
        for (Item face : faces) {
            Set<String> different = new HashSet<>();
            for (long seed = 0; seed < seeds; seed++) {
                // A variant whose second way contradicts its key, or two of whose proposals read the same, is not made
                // at all.
                Item item = bank.find(face.id(), seed).orElseThrow();
                // Refuses when its own answer is not right, or a wrong one is.
                AnswerSheet.line(item, true);
                String said = item.instruction() + item.hint() + item.readAloud();
                assertThat(said).as(item.id().value()).doesNotContain("{{", "}}");
                // Scenarios and files are JSON, in which two braces may close but never open together.
                assertThat(item.task().toString() + item.files())
                        .as(item.id().value())
                        .doesNotContain("{{");
                assertThat(item.instruction().length()).as(item.id().value()).isLessThanOrEqualTo(1200);
                assertThat(item.competence()).isEqualTo(face.competence());
                if (item.task() instanceof Task.Environment page)
                    assertThat(pageFaults(page)).as(item.id().value()).isEmpty();
                different.add(item.instruction() + item.task() + item.files());
            }
            assertThat(different).as(face.id().value()).hasSizeGreaterThanOrEqualTo(atLeast);
        }
        return faces.size();
    }

    /** Variants that people meet are not compared with these schemas any more. */
    private static List<String> pageFaults(Task.Environment page) {
        return Stream.concat(
                        PAGES.scenarioFaults(page.name(), json(page.scenario())).stream(),
                        PAGES.stateFaults(page.name(), json(page.solution())).stream())
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return BankJson.MAPPER.readTree(text);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }
}
