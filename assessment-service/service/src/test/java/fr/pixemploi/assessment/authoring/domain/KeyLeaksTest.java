package fr.pixemploi.assessment.authoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.authoring.domain.KeyLeaks.Leak;
import fr.pixemploi.assessment.bank.file.Banks;
import fr.pixemploi.assessment.bank.file.Drafts;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.Pool;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyLeaksTest {
    private static final String TYPED = Drafts.typed("crcn-1-1-fleur-du-soleil", "tournesol");
    private static final String CHOICE = Drafts.family("crcn-1-1-deux-billets");

    @Test
    void aSoundItemTellsNothing() {
        assertThat(leaks(TYPED)).isEmpty();
        assertThat(leaks(CHOICE)).isEmpty();
    }

    @Test
    void aTypedAnswerIsFoundWhateverItsCaseAndAccents() {
        assertThat(leaks(TYPED.replace("Une fleur jaune se", "Le TOURNÉSOL se")))
                .containsExactlyInAnyOrder(Leak.ANSWER_IN_INSTRUCTION, Leak.ANSWER_IN_READ_ALOUD);
    }

    @Test
    void anAnswerInsideAnotherWordIsNone() {
        assertThat(leaks(TYPED.replace("Une fleur jaune se", "Les tournesols se")))
                .isEmpty();
    }

    @Test
    void aNumberIsFoundHoweverItIsWritten() {
        String number = TYPED.replace("short-text", "number")
                .replace("key:\n", "unit: euros\nkey: {value: 1234.5, tolerance: 0}\n")
                .replace("  accepted: [\"tournesol\"]\n  maxEdits: 1\n", "");
        assertThat(leaks(number)).isEmpty();
        assertThat(leaks(number.replace("Une fleur jaune se", "1 234,50 fleurs se")))
                .containsExactlyInAnyOrder(Leak.ANSWER_IN_INSTRUCTION, Leak.ANSWER_IN_READ_ALOUD);
        assertThat(leaks(number.replace("Une fleur jaune se", "11 234,50 fleurs se")))
                .isEmpty();
    }

    @Test
    void theRightProposalStandsOutWhenOnlyItIsReadAloudOrQuoted() {
        String fixed = CHOICE.replaceAll("(?s)variables:.*?instruction", "instruction")
                .replace("{{prix}}", "20")
                .replace("{{bonne | euros}}", "le parc fleuri")
                .replace("{{bonne + 1 | euros}}", "le grand bois")
                .replace("{{bonne + 3 | euros}}", "la cour vide");
        assertThat(leaks(fixed)).isEmpty();
        assertThat(leaks(fixed.replace("readAloud: Deux", "readAloud: Le parc fleuri. Deux")))
                .containsExactly(Leak.ANSWER_IN_READ_ALOUD);
        assertThat(leaks(fixed.replace(
                        "readAloud: Deux", "readAloud: Le parc fleuri, le grand bois, la cour vide. Deux")))
                .isEmpty();
        assertThat(leaks(fixed.replace("la cour vide", "pas le parc fleuri")))
                .contains(Leak.ANSWER_IN_ANOTHER_PROPOSAL);
        assertThat(leaks(fixed.replace("le parc fleuri", "le parc fleuri de la ville")))
                .containsExactly(Leak.RIGHT_PROPOSAL_IS_LONGEST);
    }

    @Test
    void aSentenceOfTheHintIsFoundBeforeTheAnswer() {
        assertThat(leaks(TYPED.replace(
                        "  Écrivez son nom.\nkey",
                        "  Cherchez le nom d'une plante avec deux mots qui la décrivent.\nkey")))
                .containsExactly(Leak.HINT_IN_INSTRUCTION);
    }

    @Test
    void anOrderThatSortingTheIdsGivesIsFound() {
        String ordering = CHOICE.replace("single-choice", "ordering").replace("secondWay: a\n", "");
        assertThat(leaks(ordering.replace("{choice: a}", "{order: [a, b, c]}")))
                .containsExactly(Leak.ORDER_IS_THAT_OF_IDS);
        assertThat(leaks(ordering.replace("{choice: a}", "{order: [b, a, c]}"))).isEmpty();
        String numbered = ordering.replace("id: a,", "id: \"2\",")
                .replace("id: b,", "id: \"9\",")
                .replace("id: c,", "id: \"10\",");
        assertThat(leaks(numbered.replace("{choice: a}", "{order: [\"2\", \"9\", \"10\"]}")))
                .as("9 comes before 10")
                .containsExactly(Leak.ORDER_IS_THAT_OF_IDS);
    }

    @Test
    void pairsThatSortingTheIdsOfBothSidesGivesAreFound() {
        String matching = CHOICE.replace("single-choice", "matching")
                .replace("secondWay: a\n", "")
                .replace("shuffle:", """
                        targets:
                          - {id: "1", text: un parc}
                          - {id: "2", text: un bois}
                          - {id: "3", text: une cour}
                          - {id: "4", text: un pré}
                        shuffle:""");
        assertThat(leaks(matching.replace("{choice: a}", "{pairs: {a: \"1\", b: \"2\", c: \"3\"}}")))
                .containsExactly(Leak.PAIRS_ARE_THOSE_OF_IDS);
        assertThat(leaks(matching.replace("{choice: a}", "{pairs: {a: \"1\", b: \"3\", c: \"4\"}}")))
                .as("one more target among them hides little")
                .containsExactly(Leak.PAIRS_ARE_THOSE_OF_IDS);
        assertThat(leaks(matching.replace("{choice: a}", "{pairs: {a: \"2\", b: \"1\", c: \"3\"}}")))
                .isEmpty();
    }

    @Test
    void noItemOfAnyPoolCanBeAnsweredByItsIds() {
        var bank = Banks.packagedWithDemonstration();
        for (Pool pool : Pool.values()) {
            assertThat(bank.active(pool)).as(pool.name()).isNotEmpty();
            assertThat(bank.active(pool).stream()
                            .map(item -> bank.find(item.id(), 5).orElseThrow())
                            .filter(item -> !Collections.disjoint(
                                    KeyLeaks.of(item), Set.of(Leak.ORDER_IS_THAT_OF_IDS, Leak.PAIRS_ARE_THOSE_OF_IDS)))
                            .map(Item::id))
                    .as(pool.name())
                    .isEmpty();
        }
    }

    @Test
    void mostItemsOfTheBankTellNothingExceptWhereFindingTheAnswerIsTheTask() {
        var bank = Banks.packaged();
        long telling = bank.active(Pool.OPEN).stream()
                .map(item -> bank.find(item.id(), 5).orElseThrow())
                .filter(item -> !KeyLeaks.of(item).isEmpty())
                .count();
        assertThat(telling).isLessThan(bank.active(Pool.OPEN).size() / 5);
    }

    private static Set<Leak> leaks(String file) {
        Item item = ItemSource.read("file", file.getBytes(StandardCharsets.UTF_8))
                .variants()
                .of(7);
        return KeyLeaks.of(item);
    }
}
