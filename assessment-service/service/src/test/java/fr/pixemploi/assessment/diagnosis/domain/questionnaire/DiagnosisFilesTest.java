package fr.pixemploi.assessment.diagnosis.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.file.BankReader;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.bank.review.Readability;
import fr.pixemploi.assessment.bank.review.ReadingLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The entry diagnosis beside the packaged bank, and how hard it is to read. */
class DiagnosisFilesTest {
    private static final String CURRENT = "questions-2.yaml";

    private final ItemBank bank = new BankReader()
            .measuredBy(PackagedPools.MEASUREMENT)
            .add(PackagedPools.OPEN, "open")
            .bank();

    @Test
    void eachPlaceHasASmallTaskOnEveryDeviceAndForEveryNeed() throws IOException {
        List<Questionnaire.TaskSlot> slots = slots();
        Set<ItemId> drawn = new HashSet<>();
        for (String device : List.of("phone", "tablet", "computer")) {
            for (Suitability.Need need : Suitability.Need.values()) {
                for (long seed = 0; seed < 20; seed++) {
                    List<Optional<ItemId>> tasks = new TaskChoice(bank, device, Set.of(need), seed, Set.of()).of(slots);
                    assertThat(tasks).as(device + " " + need).hasSize(3).allMatch(Optional::isPresent);
                    tasks.forEach(task -> drawn.add(task.orElseThrow()));
                }
            }
        }
        assertThat(drawn).hasSizeGreaterThan(3).allSatisfy(id -> {
            Item item = bank.find(id).orElseThrow();
            assertThat(item.level()).isLessThanOrEqualTo(2);
            assertThat(item.pool()).isEqualTo(Pool.OPEN);
            assertThat(item.task()).isInstanceOf(Task.Environment.class);
        });
    }

    @Test
    void aPlaceWhoseItemsAreGoneTakesAnotherOfItsCompetences() {
        List<Optional<ItemId>> tasks = new TaskChoice(bank, "phone", Set.of(), 3, Set.of())
                .of(List.of(new Questionnaire.TaskSlot(
                        "Essayer", "Essayez.", List.of(), Set.of(new CompetenceCode("2.1")), 2)));

        assertThat(bank.find(tasks.getFirst().orElseThrow())
                        .orElseThrow()
                        .competence()
                        .value())
                .isEqualTo("2.1");
        assertThat(new TaskChoice(bank, "phone", Set.of(), 3, Set.of())
                        .of(List.of(new Questionnaire.TaskSlot("Essayer", "Essayez.", List.of(), Set.of(), 2))))
                .containsExactly(Optional.empty());
    }

    @Test
    void nobodyIsAskedAFaultyItem() throws IOException {
        List<Questionnaire.TaskSlot> slots = slots();
        for (long seed = 0; seed < 20; seed++) {
            List<ItemId> tasks = asked(slots, seed, Set.of());
            assertThat(asked(slots, seed, Set.of(tasks.getFirst())))
                    .hasSize(3)
                    .doesNotContain(tasks.getFirst())
                    .endsWith(tasks.get(1), tasks.get(2));
        }
    }

    private List<ItemId> asked(List<Questionnaire.TaskSlot> slots, long seed, Set<ItemId> faulty) {
        return new TaskChoice(bank, "phone", Set.of(), seed, faulty)
                .of(slots).stream().map(Optional::orElseThrow).toList();
    }

    @Test
    void whatAPersonReadsIsPlain() throws IOException {
        List<String> hard = new ArrayList<>();
        JsonNode questions = yaml(CURRENT);
        plain(hard, "welcome", List.of(questions.get("welcome").asText()));
        plain(hard, "thanks", List.of(questions.get("thanks").asText()));
        for (JsonNode question : questions.get("questions")) {
            List<String> lines = new ArrayList<>(List.of(question.get("text").asText()));
            question.get("choices")
                    .forEach(choice -> lines.add(choice.get("text").asText()));
            plain(hard, question.get("id").asText(), lines);
        }
        for (JsonNode task : questions.get("tasks"))
            plain(
                    hard,
                    task.get("title").asText(),
                    List.of(task.get("introduction").asText()));
        for (JsonNode set : yaml("rules.yaml")) {
            for (JsonNode advice : set.findValues("forPerson"))
                plain(hard, advice.asText().substring(0, 30), List.of(advice.asText()));
        }
        assertThat(hard).isEmpty();
    }

    /** Within the limits of the items of level 2, the easiest but one. */
    private static void plain(List<String> hard, String name, List<String> lines) {
        ReadingLimits.of(2).over(Readability.of(lines)).forEach(over -> hard.add(name + ": " + over));
    }

    private static List<Questionnaire.TaskSlot> slots() throws IOException {
        List<Questionnaire.TaskSlot> slots = new ArrayList<>();
        for (JsonNode task : yaml(CURRENT).get("tasks")) {
            List<ItemId> items = new ArrayList<>();
            task.get("items").forEach(item -> items.add(new ItemId(item.asText())));
            slots.add(new Questionnaire.TaskSlot(
                    task.get("title").asText(), task.get("introduction").asText(), items, Set.of(), 2));
        }
        return slots;
    }

    private static JsonNode yaml(String file) throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("src/main/resources/diagnosis", file).toFile());
    }
}
