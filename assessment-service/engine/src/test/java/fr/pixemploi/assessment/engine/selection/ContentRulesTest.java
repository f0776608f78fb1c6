package fr.pixemploi.assessment.engine.selection;

import static fr.pixemploi.assessment.engine.selection.TestSitting.aPool;
import static fr.pixemploi.assessment.engine.selection.TestSitting.aSitting;
import static fr.pixemploi.assessment.engine.selection.TestSitting.anItem;
import static fr.pixemploi.assessment.engine.selection.TestSitting.forPeopleWith;
import static fr.pixemploi.assessment.engine.selection.TestSitting.ofType;
import static fr.pixemploi.assessment.engine.selection.TestSitting.withFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.selection.TestSitting.Ended;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Loss;
import fr.pixemploi.assessment.engine.selection.terms.Restrictions;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Content;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Count;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Domain;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentRulesTest {
    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    private static Content perDimension(int dimensions, int min, int max) {
        return new Content(Collections.nCopies(dimensions, new Count(min, max)), List.of(), Map.of(), 0);
    }

    @Test
    void meetsEveryCompetencesMinimumWithinTheNumberOfQuestions() {
        // Nothing but minima has room in the budget.
        Rules rules = Rules.within(24, ENDLESS).withContent(perDimension(8, 3, 3));
        Ended ended = aSitting(aPool(400, 8, 1), rules).toTheEnd();
        for (int k = 0; k < 8; k++)
            assertThat(Collections.frequency(ended.dimensions(), k)).isEqualTo(3);
    }

    @Test
    void meetsEveryCompetencesMinimumWithinTheTime() {
        Rules rules = Rules.within(400, 1200).withContent(perDimension(16, 2, 400));
        Ended ended = aSitting(aPool(800, 16, 2), rules).toTheEnd();
        assertThat(ended.reason()).isEqualTo(Choice.Reason.TIME);
        for (int k = 0; k < 16; k++)
            assertThat(Collections.frequency(ended.dimensions(), k)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void neverGoesBeyondACompetencesMaximum() {
        Ended ended = aSitting(aPool(400, 4, 3), Rules.within(400, ENDLESS).withContent(perDimension(4, 0, 5)))
                .toTheEnd();
        assertThat(ended.items()).hasSize(20);
        assertThat(ended.reason()).isEqualTo(Choice.Reason.EXHAUSTED);
    }

    @Test
    void countsTheCompetencesOfADomainTogetherAndKeepsRoomForWhatTheyOwe() {
        Content content = new Content(
                List.of(Count.FREE, new Count(2, 9), Count.FREE, Count.FREE),
                List.of(
                        new Domain("one", Set.of(0, 1), new Count(0, 4)),
                        new Domain("two", Set.of(2, 3), new Count(9, 9))),
                Map.of(),
                0);
        Ended ended = aSitting(aPool(200, 4, 4), Rules.within(30, ENDLESS).withContent(content))
                .toTheEnd();
        long one = ended.dimensions().stream().filter(k -> k < 2).count();
        assertThat(one).isEqualTo(4);
        assertThat(Collections.frequency(ended.dimensions(), 1)).isGreaterThanOrEqualTo(2);
        assertThat(ended.dimensions()).hasSize(13);
    }

    @Test
    void meetsTheMinimaAndKeepsTheMaximaOfTypes() {
        List<PoolItem> bank = new ArrayList<>();
        for (int i = 0; i < 60; i++)
            bank.add(ofType(anItem("i" + i, i % 3, (i % 20 - 10) / 10.0), i % 10 == 0 ? "file task" : "choice"));
        Content content =
                new Content(List.of(), List.of(), Map.of("file task", new Count(4, 9), "choice", new Count(0, 6)), 0);
        Ended ended = aSitting(ItemPool.of(bank, 3), Rules.within(10, ENDLESS).withContent(content))
                .toTheEnd();
        List<String> types = ended.items().stream().map(PoolItem::type).toList();
        assertThat(Collections.frequency(types, "file task")).isEqualTo(4);
        assertThat(Collections.frequency(types, "choice")).isEqualTo(6);
    }

    @Test
    void keepsTheShareOfAKindAllAlongUntilNoneIsLeft() {
        List<PoolItem> bank = new ArrayList<>();
        for (int i = 0; i < 60; i++)
            bank.add(ofType(
                    anItem("i" + i, i % 3, i % 10 == 0 ? 3 : 0),
                    i % 20 == 0 ? "page" : i % 20 == 10 ? "file" : "choice"));
        Content content =
                new Content(List.of(), List.of(), Map.of(), List.of(new Share(Set.of("page", "file"), 0.25)), 0);
        List<String> types = aSitting(
                        ItemPool.of(bank, 3), Rules.within(32, ENDLESS).withContent(content))
                .answering(item -> 0)
                .toTheEnd()
                .items()
                .stream()
                .map(PoolItem::type)
                .toList();
        assertThat(types).hasSize(32);
        // They are far too hard, so that only the share asks for them; the bank has six.
        for (int asked = 1; asked <= 32; asked++)
            assertThat(types.subList(0, asked).stream()
                            .filter(type -> !type.equals("choice"))
                            .count())
                    .isEqualTo(Math.min(6, asked / 4));
    }

    @Test
    void aShareTakesNoPlaceFromWhatCompetencesOwe() {
        List<PoolItem> bank = new ArrayList<>();
        for (int i = 0; i < 80; i++)
            bank.add(ofType(anItem("i" + i, i % 4, i % 8 < 2 ? 3 : 0), i % 8 < 2 ? "page" : "choice"));
        // Nothing but minima has room in the budget, and two competences have no page.
        Content content = new Content(
                Collections.nCopies(4, new Count(2, 2)),
                List.of(),
                Map.of(),
                List.of(new Share(Set.of("page"), 0.5)),
                0);
        Ended ended = aSitting(ItemPool.of(bank, 4), Rules.within(8, ENDLESS).withContent(content))
                .answering(item -> 0)
                .toTheEnd();
        for (int k = 0; k < 4; k++)
            assertThat(Collections.frequency(ended.dimensions(), k)).isEqualTo(2);
        assertThat(ended.items().stream().filter(item -> item.type().equals("page")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void endsRatherThanGoBeyondTheMaximumOfAType() {
        List<PoolItem> bank = new ArrayList<>();
        for (int i = 0; i < 30; i++) bank.add(ofType(anItem("i" + i, 0, (i - 15) / 10.0), "choice"));
        Content content = new Content(List.of(), List.of(), Map.of("choice", new Count(0, 6)), 0);
        Ended ended = aSitting(ItemPool.of(bank, 1), Rules.within(20, ENDLESS).withContent(content))
                .toTheEnd();
        assertThat(ended.items()).hasSize(6);
        assertThat(ended.reason()).isEqualTo(Choice.Reason.EXHAUSTED);
    }

    @Test
    void keepsRoomInADomainForACompetenceThatIsOwedThoughItTellsNothing() {
        Content content = new Content(
                List.of(Count.FREE, new Count(2, 9)),
                List.of(new Domain("both", Set.of(0, 1), new Count(0, 4))),
                Map.of(),
                0);
        Rules rules =
                Rules.within(30, ENDLESS).withContent(content).withLoss(new Loss(List.of(1.0, 0.001), List.of(), 0));
        Ended ended = aSitting(aPool(200, 2, 4), rules)
                .of(AbilityPrior.exchangeable(2, 0))
                .toTheEnd();
        assertThat(ended.dimensions()).containsExactly(0, 0, 1, 1);
    }

    @Test
    void servesMinimaOfCompetencesAndOfTypesWithTheSameQuestions() {
        List<PoolItem> bank = new ArrayList<>();
        for (int i = 0; i < 80; i++)
            bank.add(ofType(anItem("i" + i, i % 4, (i % 20 - 10) / 10.0), i / 4 % 5 == 0 ? "file task" : "choice"));
        Content content = new Content(
                Collections.nCopies(4, new Count(1, 9)), List.of(), Map.of("file task", new Count(4, 9)), 0);
        Ended ended = aSitting(ItemPool.of(bank, 4), Rules.within(4, ENDLESS).withContent(content))
                .toTheEnd();
        assertThat(ended.dimensions()).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(ended.items()).allMatch(item -> item.type().equals("file task"));
    }

    @Test
    void leavesQuestionsOfOtherCompetencesBetweenTwoOfOne() {
        Content spaced = new Content(List.of(), List.of(), Map.of(), 2);
        Ended ended = aSitting(aPool(200, 5, 6), Rules.within(25, ENDLESS).withContent(spaced))
                .toTheEnd();
        for (int i = 2; i < 25; i++)
            assertThat(Set.copyOf(ended.dimensions().subList(i - 2, i + 1))).hasSize(3);
        assertThat(ended.asks()).allMatch(ask -> ask.relaxed().isEmpty());
    }

    @Test
    void wouldRatherComeBackSoonThanEndUnfinished() {
        Content spaced = new Content(List.of(), List.of(), Map.of(), 2);
        Ended ended = aSitting(aPool(40, 2, 6), Rules.within(10, ENDLESS).withContent(spaced))
                .toTheEnd();
        assertThat(ended.items()).hasSize(10);
        assertThat(ended.asks().getLast().relaxed()).contains(Choice.Relaxation.SPACING);
    }

    @Test
    void asksOneVariantOfAFamilyAndNoEnemies() {
        List<PoolItem> bank = List.of(
                withFamily(anItem("a1", 0, 0), "a", Set.of()),
                withFamily(anItem("a2", 0, 0.1), "a", Set.of()),
                withFamily(anItem("b", 0, 0.2), "", Set.of("c", "gone from the bank")),
                anItem("c", 0, 0.3),
                anItem("d", 0, 3));
        Ended ended = aSitting(ItemPool.of(bank, 1), Rules.within(9, ENDLESS)).toTheEnd();
        assertThat(ended.ids())
                .hasSize(3)
                .contains("d")
                .containsAnyOf("a1", "a2")
                .containsAnyOf("b", "c");
        List<PoolItem> reversed = List.of(bank.get(3), anItem("b0", 0, 2), bank.get(2));
        assertThat(aSitting(ItemPool.of(reversed, 1), Rules.within(9, ENDLESS))
                        .toTheEnd()
                        .ids())
                .as("an enemy is one whichever of the two names the other")
                .hasSize(2)
                .contains("b0");
    }

    @Test
    void asksOnlyWhatThePersonCanDoWithWhatTheyHave() {
        PoolItem desktop = forPeopleWith(anItem("desktop", 0, 0), Set.of("desktop"), Set.of(), Set.of());
        PoolItem readable = forPeopleWith(anItem("readable", 0, 0), Set.of(), Set.of("screen reader"), Set.of());
        PoolItem french = forPeopleWith(anItem("french", 0, 0), Set.of(), Set.of(), Set.of("fr"));
        ItemPool pool = ItemPool.of(List.of(desktop, readable, french), 1);
        assertThat(asked(pool, new Restrictions("phone", Set.of(), "", Set.of())))
                .containsExactlyInAnyOrder("readable", "french");
        assertThat(asked(pool, new Restrictions("", Set.of("screen reader"), "", Set.of())))
                .containsExactly("readable");
        assertThat(asked(pool, new Restrictions("desktop", Set.of(), "en", Set.of())))
                .containsExactlyInAnyOrder("desktop", "readable");
        assertThat(asked(pool, new Restrictions("", Set.of(), "", Set.of("readable"))))
                .containsExactlyInAnyOrder("desktop", "french");
    }

    private static List<String> asked(ItemPool pool, Restrictions circumstances) {
        return aSitting(pool, Rules.within(9, ENDLESS))
                .in(circumstances)
                .toTheEnd()
                .ids();
    }

    @Test
    void refusesRulesThatSpeakOfOtherCompetences() {
        ItemPool pool = aPool(20, 2, 1);
        assertThatThrownBy(() -> Selector.of(pool, Rules.within(5, 60).withContent(perDimension(3, 0, 1))))
                .hasMessageContaining("2 counts");
        assertThatThrownBy(() -> Selector.of(pool, Rules.within(5, 60).withLoss(new Loss(List.of(1.0), List.of(), 0))))
                .hasMessageContaining("2 weights");
        assertThatThrownBy(() -> new Content(
                        List.of(),
                        List.of(new Domain("a", Set.of(0, 1), Count.FREE), new Domain("b", Set.of(1), Count.FREE)),
                        Map.of(),
                        0))
                .hasMessageContaining("one domain");
    }
}
