package fr.pixemploi.assessment.bank.item.task;

import static fr.pixemploi.assessment.bank.file.Items.ABC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GradingTest {
    private static final List<Choosable> TARGETS = List.of(new Choosable("1", "un"), new Choosable("2", "deux"));

    @Test
    void oneChoice() {
        Task task = new Task.SingleChoice(ABC, "b");
        assertRight(task, new Response.SingleChoice("b"));
        assertWrong(task, new Response.SingleChoice("a"));
        assertMismatch(task, new Response.SingleChoice("z"));
    }

    @Test
    void severalChoicesInAnyOrderAllOfThemAndNoOther() {
        Task task = new Task.MultipleChoice(ABC, Set.of("a", "c"));
        assertRight(task, new Response.MultipleChoice(List.of("c", "a")));
        assertWrong(task, new Response.MultipleChoice(List.of("a")));
        assertWrong(task, new Response.MultipleChoice(List.of("a", "b", "c")));
        assertMismatch(task, new Response.MultipleChoice(List.of("a", "a")));
        assertMismatch(task, new Response.MultipleChoice(List.of("a", "z")));
    }

    @Test
    void wordsWithoutCaseAccentsAndExtraSpacesWithAFewMistakes() {
        Task task = new Task.ShortText(new AcceptedText(List.of("copie cachée", "cci"), 1));
        assertRight(task, new Response.ShortText("  Copie   CACHEE "));
        assertRight(task, new Response.ShortText("copie cachéé"));
        assertRight(task, new Response.ShortText("copi cachee"));
        assertRight(task, new Response.ShortText("Copie\u00a0cachée"));
        assertWrong(task, new Response.ShortText("copi cache"));
        assertWrong(task, new Response.ShortText(""));
        assertRight(new Task.ShortText(new AcceptedText(List.of("l'œuvre"), 0)), new Response.ShortText("L’OEUVRE"));
    }

    @Test
    void otherWordsThatSayTheSame() {
        Task task = new Task.ShortText(new AcceptedText(List.of("remplacer"), 0), text -> text.startsWith("je rempl"));
        assertRight(task, new Response.ShortText("remplacer"));
        assertRight(task, new Response.ShortText("je remplace tout"));
        assertWrong(task, new Response.ShortText("copier"));
    }

    @Test
    void aNumberWithinItsTolerance() {
        Task exact = new Task.Numeric("Mo", 0.3, 0);
        assertRight(exact, new Response.Numeric(0.1 + 0.2));
        assertWrong(exact, new Response.Numeric(0.31));
        assertRight(new Task.Numeric(null, 10, 0.5), new Response.Numeric(10.5));
        assertWrong(new Task.Numeric(null, 10, 0.5), new Response.Numeric(10.6));
    }

    @Test
    void anOrderOfAllProposals() {
        Task task = new Task.Ordering(ABC, List.of("b", "a", "c"));
        assertRight(task, new Response.Ordering(List.of("b", "a", "c")));
        assertWrong(task, new Response.Ordering(List.of("a", "b", "c")));
        assertMismatch(task, new Response.Ordering(List.of("b", "a")));
        assertMismatch(task, new Response.Ordering(List.of("b", "a", "a")));
    }

    @Test
    void pairsOfAllProposals() {
        Task task = new Task.Matching(ABC, TARGETS, Map.of("a", "1", "b", "2", "c", "1"));
        assertRight(task, new Response.Matching(Map.of("a", "1", "b", "2", "c", "1")));
        assertWrong(task, new Response.Matching(Map.of("a", "2", "b", "2", "c", "1")));
        assertMismatch(task, new Response.Matching(Map.of("a", "1", "b", "2")));
        assertMismatch(task, new Response.Matching(Map.of("a", "1", "b", "2", "c", "9")));
        assertMismatch(task, new Response.Matching(Map.of("a", "1", "b", "2", "z", "1")));
    }

    @Test
    void allBlanksFilled() {
        Task task = new Task.FillBlanks(
                List.of("1", "2"),
                Map.of(
                        "1", new AcceptedText(List.of("https"), 0),
                        "2", new AcceptedText(List.of("cadenas"), 1)));
        assertRight(task, new Response.FillBlanks(Map.of("1", "HTTPS", "2", "cadena")));
        assertWrong(task, new Response.FillBlanks(Map.of("1", "http", "2", "cadenas")));
        assertMismatch(task, new Response.FillBlanks(Map.of("1", "https")));
        assertMismatch(task, new Response.FillBlanks(Map.of("1", "https", "3", "x")));
    }

    @Test
    void aSkipIsNeverRightAndAnotherTypeNeverFits() {
        Task task = new Task.SingleChoice(ABC, "a");
        assertWrong(task, new Response.Skip());
        assertMismatch(task, new Response.ShortText("a"));
    }

    @Test
    void aKeyThatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Task.SingleChoice(ABC, "z"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Task.MultipleChoice(ABC, Set.of("a", "z")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Task.Ordering(ABC, List.of("a", "b")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Task.Matching(ABC, TARGETS, Map.of("a", "1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Task.FillBlanks(List.of("1"), Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AcceptedText(List.of("x"), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new AcceptedText(List.of(" "), 0));
    }

    private static void assertRight(Task task, Response response) {
        assertThat(Grading.isRight(task, response)).as(response.toString()).isTrue();
    }

    private static void assertWrong(Task task, Response response) {
        assertThat(Grading.isRight(task, response)).as(response.toString()).isFalse();
    }

    private static void assertMismatch(Task task, Response response) {
        assertThatExceptionOfType(ResponseMismatch.class).isThrownBy(() -> Grading.isRight(task, response));
    }
}
