package fr.pixemploi.pathway.plan.domain;

import static fr.pixemploi.pathway.plan.domain.RequestBuilder.aRequest;
import static fr.pixemploi.pathway.plan.domain.SessionBuilder.MONDAY;
import static fr.pixemploi.pathway.plan.domain.SessionBuilder.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.plan.domain.session.PermanentEntry;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Catalogues that lead a search astray: what promises most asks for what no four steps lift. Rules as they are in use. */
class BudgetTest {
    private static final int MONDAYS = 6;
    private static final List<String> COMPETENCES = List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2");

    private static RequestBuilder aPerson(int nodes) {
        RequestBuilder person = aRequest()
                .steps(4)
                .time(35, null)
                .rules(new PlanRules("use", 50, 200, new PlanRules.Weights(1, 1, 1, 5, 1), 30, 5_000, 30, nodes));
        for (String competence : COMPETENCES) person.stands(competence, -2, 0.6).needs(competence, 0, 1);
        return person;
    }

    private static SessionBuilder plain(int number) {
        return aSession("p%03d".formatted(number))
                .travel(number % 30)
                .lifts(COMPETENCES.get(number % 8), 1 + number % 7 * 0.1, 0)
                .lifts(COMPETENCES.get((number + 1 + number / 8 % 7) % 8), 0.9, 0);
    }

    /** Asks for more than half of the competences, and lifts them far. */
    private static SessionBuilder asking(int number) {
        SessionBuilder session = aSession("q%03d".formatted(number)).travel(number % 30);
        for (int i = 0; i < 5; i++) {
            String competence = COMPETENCES.get((number + i) % 8);
            session.asks(competence, -0.6).lifts(competence, 2, 2);
        }
        return session;
    }

    @Test
    void permanentEntriesThatAskForMuchLeaveThreePlansOfOthers() {
        RequestBuilder person = aPerson(200_000);
        for (int i = 0; i < 200; i++) permanent(person, plain(i));
        for (int i = 0; i < 10; i++) permanent(person, asking(i));
        areThreeAndNotProven(person.plans());
    }

    @Test
    void datedSessionsThatAskForMuchLeaveThreePlansOfOthers() {
        RequestBuilder person = aPerson(200_000);
        for (int i = 0; i < 600; i++) person.among(plain(i).inWeek(i % 20, 2));
        for (int i = 0; i < 300; i++) person.among(asking(i).inWeek(4 + i % 16, 2));
        areThreeAndNotProven(person.plans());
    }

    /** Of several steps, not of one alone. */
    private static void areThreeAndNotProven(Plans plans) {
        assertThat(plans.alternatives())
                .hasSize(3)
                .allMatch(plan -> plan.steps().size() > 2);
        assertThat(plans.proven()).isFalse();
    }

    @Test
    void aTrainingThatPassesAloneIsAPlanHoweverSmallTheBudget() {
        RequestBuilder person = aPerson(2);
        for (int i = 0; i < 10; i++) person.among(asking(i).inWeek(4, 2));
        for (int i = 0; i < 20; i++) person.among(plain(i).inWeek(i % 4, 2));
        Plans plans = person.plans();
        assertThat(plans.alternatives()).isNotEmpty();
        assertThat(plans.proven()).isFalse();
    }

    @Test
    void whatAsksForMoreThanAllStepsCanLiftCostsNothing() {
        RequestBuilder person = aPerson(1_000);
        for (int i = 0; i < 8; i++)
            person.among(aSession("p" + i).inWeek(i, 2).lifts(COMPETENCES.get(i), 1.4 + i * 0.1, 0));
        for (int i = 0; i < 100; i++) person.among(asking(i).inWeek(10, 2));
        Plans plans = person.plans();
        assertThat(plans.alternatives()).hasSize(3);
        assertThat(plans.proven()).isTrue();
    }

    private static void permanent(RequestBuilder person, SessionBuilder session) {
        Session open = session.from(MONDAY, 180).session();
        person.among(PermanentEntry.dated(open, MONDAY, 14, MONDAYS).toArray(new Session[0]));
    }
}
