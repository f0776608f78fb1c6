package fr.pixemploi.assessment.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.campaign.TestRules.Budget;
import fr.pixemploi.assessment.bank.campaign.TestRules.Count;
import fr.pixemploi.assessment.bank.campaign.TestRules.DomainCount;
import fr.pixemploi.assessment.bank.campaign.TestRules.Manner;
import fr.pixemploi.assessment.bank.campaign.TestRules.Protection;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestRulesTest {
    private static final CompetenceCode SEARCH = new CompetenceCode("1.1");
    private static final CompetenceCode DATA = new CompetenceCode("1.2");
    private static final CompetenceCode OTHER = new CompetenceCode("2.1");
    private static final Map<CompetenceCode, Count> TWO_OR_THREE =
            Map.of(SEARCH, new Count(2, 3), DATA, new Count(2, 3));

    @Test
    void rulesThatCanBeFollowedAreTaken() {
        assertThatCode(() -> rules(4, TWO_OR_THREE, domain(4, 6), Map.of(DATA, 0.5)))
                .doesNotThrowAnyException();
    }

    @Test
    void minimaMustFitTheBudget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(3, TWO_OR_THREE, domain(4, 6), Map.of()))
                .withMessageContaining("owe 4 questions, more than the 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Count(3, 2))
                .withMessageContaining("atLeast must be from 0 to atMost; here they are 3 and 2");
    }

    @Test
    void aDomainMustNotContradictItsCompetences() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(9, TWO_OR_THREE, domain(7, 9), Map.of()))
                .withMessageContaining("domain 1 contradict");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(9, TWO_OR_THREE, domain(0, 3), Map.of()))
                .withMessageContaining("domain 1 contradict");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> rules(9, TWO_OR_THREE, new DomainCount("2", Set.of(OTHER), new Count(0, 1)), Map.of()))
                .withMessageContaining("not measured");
    }

    @Test
    void weightsAreOfWhatIsMeasuredAndNotBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(9, TWO_OR_THREE, domain(4, 6), Map.of(OTHER, 1.0)))
                .withMessageContaining("not measured");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(9, TWO_OR_THREE, domain(4, 6), Map.of(DATA, -1.0)))
                .withMessageContaining("below 0");
    }

    @Test
    void numbersOutOfRangeAreNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(0, 10)).withMessageContaining("question");
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(9, 0)).withMessageContaining("minute");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Manner(11, true, 0))
                .withMessageContaining("drawnAmong");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Protection(0, 0))
                .withMessageContaining("exposureAtMost");
    }

    @Test
    void anotherNumberOfQuestionsTakesWhatIsOwedWithIt() {
        TestRules whole = rules(6, TWO_OR_THREE, domain(4, 6), Map.of());
        TestRules fewer = whole.withItems(3);
        assertThat(fewer.budget()).isEqualTo(new Budget(3, 20));
        assertThat(fewer.perCompetence()).isEqualTo(Map.of(SEARCH, new Count(1, 2), DATA, new Count(1, 2)));
        assertThat(fewer.domains()).containsExactly(domain(2, 3));
        assertThat(whole.withItems(9).perCompetence()).containsEntry(SEARCH, new Count(3, 5));
        assertThat(whole.withItems(6)).isSameAs(whole);
        for (int items = 1; items < 40; items++) {
            int asked = items;
            assertThatCode(() -> whole.withItems(asked)).doesNotThrowAnyException();
        }
    }

    @Test
    void aShareOfTasksIsAPartOfTheWhole() {
        for (double share : new double[] {-0.1, 1.1})
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Manner(1, false, 0, share))
                    .withMessageContaining("tasksAtLeast");
    }

    private static DomainCount domain(int atLeast, int atMost) {
        return new DomainCount("1", Set.of(SEARCH, DATA), new Count(atLeast, atMost));
    }

    private static TestRules rules(
            int items, Map<CompetenceCode, Count> counts, DomainCount domain, Map<CompetenceCode, Double> weights) {
        return new TestRules(
                new Budget(items, 20),
                counts,
                List.of(domain),
                Map.of(),
                weights,
                List.of(),
                0,
                new Manner(3, true, 1),
                new Protection(0.5, 365));
    }
}
