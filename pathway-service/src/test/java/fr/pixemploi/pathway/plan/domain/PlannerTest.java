package fr.pixemploi.pathway.plan.domain;

import static fr.pixemploi.pathway.plan.domain.RequestBuilder.aRequest;
import static fr.pixemploi.pathway.plan.domain.SessionBuilder.MONDAY;
import static fr.pixemploi.pathway.plan.domain.SessionBuilder.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.filter.Screened;
import fr.pixemploi.pathway.plan.domain.problem.Equipment.Has;
import fr.pixemploi.pathway.plan.domain.problem.Loosening;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.PermanentEntry;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static RequestBuilder aPerson() {
        return aRequest()
                .stands("1.1", -0.5, 0.5)
                .stands("1.2", -0.5, 0.5)
                .needs("1.1", 0, 1)
                .needs("1.2", 0, 1);
    }

    @Test
    void stepsComeInTheOrderOfTheirEndsWithWhatEachIsExpectedToBring() {
        Plan plan = aPerson()
                .among(
                        aSession("b").inWeek(4, 2).lifts("1.2", 1, 2).asks("1.1", 0.3),
                        aSession("a").inWeek(0, 2).lifts("1.1", 1, 2))
                .plans()
                .alternatives()
                .getFirst();
        assertThat(ids(plan)).containsExactly("a", "b");
        // Φ(-1) and Φ(1).
        assertThat(plan.steps().getFirst().rises())
                .containsOnly(entry(new CompetenceCode("1.1"), new PlanStep.Attainment(1587, 8413)));
        assertThat(plan.gain()).isEqualTo(6826);
        assertThat(plan.hours()).isEqualTo(40);
        assertThat(plan.open()).isEmpty();
        assertThat(plan.proven()).isTrue();
    }

    @Test
    void ofPlansThatGainTheSameTheLighterOneIsTaken() {
        RequestBuilder person = aPerson()
                .among(
                        aSession("late").inWeek(6, 2).lifts("1.1", 1, 2),
                        aSession("dear").cents(5_000).lifts("1.1", 1, 2),
                        aSession("far").travel(29).lifts("1.1", 1, 2),
                        aSession("best").lifts("1.1", 1, 2))
                .steps(1);
        assertThat(person.plans().alternatives())
                .extracting(PlannerTest::ids)
                .first()
                .isEqualTo(List.of("best"));
    }

    @Test
    void gainsThatDifferByLessThanAStepAreTheSame() {
        RequestBuilder person = aPerson()
                .among(
                        aSession("dear").cents(9_000).lifts("1.1", 1.01, 2),
                        aSession("free").lifts("1.1", 1, 2))
                .steps(1);
        assertThat(ids(person.plans().alternatives().getFirst())).containsExactly("dear");
        person.rules(new PlanRules("coarse", 500, 500, RequestBuilder.RULES.weights(), 60, 50_000, 30, 10_000));
        assertThat(ids(person.plans().alternatives().getFirst())).containsExactly("free");
    }

    @Test
    void whatWasNotAssessedIsLeftOutAndSaid() {
        Plans plans = aPerson()
                .needs("2.1", 0, 5)
                .among(aSession("a").lifts("1.1", 1, 2), aSession("b").lifts("2.1", 1, 2))
                .plans();
        assertThat(plans.notAssessed()).containsExactly(new CompetenceCode("2.1"));
        assertThat(plans.screened().refused())
                .extracting(each -> each.session().id().value())
                .containsExactly("b");
        assertThat(plans.alternatives()).extracting(PlannerTest::ids).containsExactly(List.of("a"));
    }

    @Test
    void aFreeOfferNearbyIsAddedWhenNoAlternativeIsOne() {
        Plans plans = aPerson()
                .steps(1)
                .among(
                        aSession("dear").cents(9_000).lifts("1.1", 1, 2),
                        aSession("dearer").cents(9_900).lifts("1.1", 1, 2),
                        aSession("dearest").cents(10_000).lifts("1.1", 1, 2),
                        aSession("unknown").cents(null).lifts("1.1", 0.5, 2),
                        aSession("remote").mode(DeliveryMode.REMOTE, false).lifts("1.1", 0.1, 2))
                .plans();
        assertThat(plans.alternatives()).hasSize(3);
        assertThat(plans.free()).isNotNull().extracting(PlannerTest::ids).isEqualTo(List.of("remote"));
    }

    @Test
    void whatAFundingMakesFreeIsNoFreeOfferBeforeItAgrees() {
        Plans plans = aPerson()
                .steps(1)
                .statuses(Set.of("jobseeker"))
                .among(
                        aSession("funded")
                                .cents(90_000)
                                .funded("afc", "jobseeker")
                                .lifts("1.1", 1, 2),
                        aSession("dear").cents(9_000).lifts("1.1", 1, 2),
                        aSession("dearer").cents(9_900).lifts("1.1", 1, 2),
                        aSession("free").lifts("1.1", 0.1, 2))
                .plans();
        assertThat(plans.alternatives()).hasSize(3).noneMatch(plan -> ids(plan).contains("free"));
        assertThat(plans.free()).isNotNull().extracting(PlannerTest::ids).isEqualTo(List.of("free"));
    }

    @Test
    void aFreeOfferThatBringsNothingWorthAStepIsNone() {
        RequestBuilder person = aPerson().among(aSession("little").lifts("1.1", 0.001, 2));
        person.rules(new PlanRules("coarse", 50, 200, RequestBuilder.RULES.weights(), 60, 50_000, 30, 10_000));
        assertThat(person.plans().alternatives()).isEmpty();
        assertThat(person.plans().free()).isNull();
    }

    @Test
    void aFreeOfferBringsMoreThanWhatIsPinned() {
        Session pinned =
                aSession("pinned").cents(9_000).inWeek(4, 2).lifts("1.1", 1, 2).session();
        Plans plans = aPerson()
                .rules(new PlanRules("coarse", 50, 200, RequestBuilder.RULES.weights(), 60, 50_000, 30, 10_000))
                .among(pinned, aSession("little").lifts("1.2", 0.001, 2).session())
                .pinned(pinned.key())
                .plans();
        assertThat(plans.free()).isNull();
    }

    @Test
    void noFreeOfferIsAddedBesideAnAlternativeThatIsOne() {
        Plans plans = aPerson().among(aSession("a").lifts("1.1", 1, 2)).plans();
        assertThat(plans.free()).isNull();
    }

    @Test
    void plansAreMadeAroundWhatIsPinnedRejectedAndAdded() {
        Session pinned = aSession("pinned").inWeek(0, 2).lifts("1.1", 0.1, 2).session();
        Plans plans = aPerson()
                .among(
                        pinned,
                        aSession("rejected").inWeek(6, 2).lifts("1.2", 2, 2).session(),
                        aSession("during").inWeek(4, 2).lifts("1.2", 1.5, 2).session(),
                        aSession("left").inWeek(8, 2).lifts("1.2", 1, 2).session())
                .pinned(pinned.key())
                .rejected(new TrainingId("trejected"))
                .freeStep(new Dates(MONDAY.plusWeeks(3), MONDAY.plusWeeks(6), 20, 5, Set.of(), false))
                .plans();
        Plan plan = plans.alternatives().getFirst();
        assertThat(ids(plan)).containsExactly("pinned", "free", "left");
        assertThat(plan.steps()).extracting(PlanStep::fixed).containsExactly(true, true, false);
        assertThat(plans.screened().counts()).containsEntry(Refusal.REJECTED, new Screened.Count(1, 1));
    }

    @Test
    void aPinnedStepStandsAloneWhenNothingElseHelps() {
        Session pinned = aSession("pinned").lifts("1.1", 1, 2).session();
        Plans plans = aPerson().among(pinned).pinned(pinned.key()).plans();
        assertThat(plans.alternatives()).extracting(PlannerTest::ids).containsExactly(List.of("pinned"));
    }

    @Test
    void whatThePersonDoesAlreadyTakesItsTimeAndNoStep() {
        Session during = aSession("during").inWeek(0, 2).lifts("1.1", 1, 2).session();
        RequestBuilder person = aPerson()
                .steps(1)
                .busy(new Dates(MONDAY, MONDAY.plusDays(11), 24, null, Set.of(), false))
                .among(
                        during,
                        aSession("beside")
                                .selfPaced()
                                .inWeek(0, 2)
                                .lifts("1.1", 0.9, 2)
                                .session(),
                        aSession("after")
                                .inWeek(2, 2)
                                .hours(20, 20)
                                .lifts("1.1", 0.5, 2)
                                .session());
        Plan plan = person.plans().alternatives().getFirst();
        assertThat(ids(plan)).as("12 hours a week and 10 more are more than 20").containsExactly("after");
        assertThat(plan.hours()).isEqualTo(20);
        assertThat(ids(person.time(22, 200).plans().alternatives().getFirst())).containsExactly("beside");
        assertThat(ids(person.pinned(during.key()).plans().alternatives().getFirst()))
                .as("an adviser knows")
                .containsExactly("during");
    }

    @Test
    void whatIsPinnedAgainstALifeIsToldAndMakesNoPlan() {
        Session far = aSession("far").travel(99).lifts("1.1", 1, 2).session();
        Plans plans = aPerson()
                .among(far, aSession("near").lifts("1.1", 1, 2).session())
                .pinned(far.key())
                .plans();
        assertThat(plans.fixedFit()).isFalse();
        assertThat(plans.alternatives()).isEmpty();
        assertThat(plans.screened().counts()).containsOnlyKeys(Refusal.TRAVEL);
    }

    @Test
    void whatWouldChangeTheAnswerIsToldWithWhatItBrings() {
        Plans plans = aPerson()
                .equipment(Has.NO, Has.YES, Has.YES)
                .among(
                        aSession("near").lifts("1.1", 0.5, 2),
                        aSession("remote")
                                .mode(DeliveryMode.REMOTE, false)
                                .inWeek(4, 2)
                                .lifts("1.2", 1, 2),
                        aSession("far").travel(40).inWeek(8, 2).lifts("1.2", 0.001, 2))
                .whatIf(new Loosening.ComputerLent(), new Loosening.MoreTravel(15), new Loosening.MoreHoursAWeek(5))
                .plans();
        assertThat(plans.whatIfs()).extracting(Plans.WhatIf::loosening).containsExactly(new Loosening.ComputerLent());
        assertThat(plans.whatIfs().getFirst().moreGain()).isEqualTo(3413);
        assertThat(ids(plans.whatIfs().getFirst().plan())).containsExactly("near", "remote");
    }

    @Test
    void eachLooseningOpensWhatItNames() {
        RequestBuilder person = aPerson()
                .days(Set.of(DayOfWeek.MONDAY))
                .steps(1)
                .until(MONDAY.plusDays(20))
                .among(
                        aSession("travel").travel(40).lifts("1.1", 1, 2),
                        aSession("week").hours(50, 25).lifts("1.1", 1.1, 2),
                        aSession("days").on(DayOfWeek.TUESDAY).lifts("1.1", 1.2, 2),
                        aSession("end").inWeek(2, 3).lifts("1.1", 1.3, 2),
                        aSession("money").cents(15_000).lifts("1.1", 1.4, 2))
                .whatIf(
                        new Loosening.MoreTravel(15),
                        new Loosening.MoreHoursAWeek(5),
                        new Loosening.MoreDays(Set.of(DayOfWeek.TUESDAY)),
                        new Loosening.LaterEnd(4),
                        new Loosening.MoreMoney(10_000));
        assertThat(person.plans().alternatives()).isEmpty();
        assertThat(person.plans().whatIfs())
                .extracting(whatIf -> ids(whatIf.plan()).getFirst())
                .containsExactly("travel", "week", "days", "end", "money");
    }

    @Test
    void moreStepsAreOneThingThatCouldBeOtherwise() {
        Plans plans = aPerson()
                .steps(1)
                .among(
                        aSession("a").lifts("1.1", 1, 2),
                        aSession("b").inWeek(4, 2).lifts("1.2", 1, 2))
                .whatIf(new Loosening.MoreSteps(2))
                .plans();
        assertThat(ids(plans.whatIfs().getFirst().plan())).containsExactly("a", "b");
        assertThat(aPerson().steps(8).whatIf(new Loosening.MoreSteps(2)).plans().whatIfs())
                .isEmpty();
    }

    @Test
    void whatCouldBeOtherwiseLeavesWhatIsProvenProven() {
        RequestBuilder person = aPerson()
                .steps(1)
                .among(
                        aSession("a").lifts("1.1", 1, 2),
                        aSession("b").inWeek(3, 2).lifts("1.2", 0.9, 2),
                        aSession("c").inWeek(6, 2).lifts("1.2", 0.8, 2))
                .whatIf(new Loosening.MoreSteps(2));
        assertThat(IntStream.rangeClosed(1, 40)
                        .mapToObj(nodes -> person.rules(new PlanRules(
                                        "hasty", 1, 100, RequestBuilder.RULES.weights(), 60, 50_000, 30, nodes))
                                .plans()))
                .anyMatch(plans -> plans.proven()
                        && plans.whatIfs().stream()
                                .anyMatch(each -> !each.plan().proven()));
    }

    @Test
    void theBillSaysWhatTheAccountPaysAndWhatIsLeft() {
        Plan plan = aPerson()
                .money(3_000, 10_000)
                .among(
                        aSession("cpf").cents(12_000).cpf().lifts("1.1", 1, 2),
                        aSession("own").inWeek(4, 2).cents(1_000).lifts("1.2", 1, 2))
                .plans()
                .alternatives()
                .getFirst();
        assertThat(plan.bill()).isEqualTo(new Plan.Bill(13_000, 10_000, 3_000));
    }

    @Test
    void anAnswerThatRanOutOfItsBudgetSaysSo() {
        RequestBuilder person = aPerson()
                .among(
                        aSession("a").lifts("1.1", 1, 2),
                        aSession("b").inWeek(3, 2).lifts("1.2", 0.9, 2),
                        aSession("c").inWeek(6, 2).lifts("1.2", 0.8, 2));
        assertThat(person.plans().proven()).isTrue();
        person.rules(new PlanRules("hasty", 1, 100, RequestBuilder.RULES.weights(), 60, 50_000, 30, 3));
        Plans plans = person.plans();
        assertThat(plans.proven()).isFalse();
        assertThat(plans.alternatives().getFirst().proven()).isFalse();
    }

    @Test
    void theOrderOfSessionsDoesNotMatter() {
        List<Session> sessions = SmallCases.all(20).get(17).sessions();
        var request = SmallCases.all(20).get(17);
        var turned = new PlanRequest(
                request.person(), request.need(), sessions.reversed(), request.around(), request.rules(), List.of());
        assertThat(Planner.plan(turned).alternatives())
                .isEqualTo(Planner.plan(request).alternatives());
    }

    @Test
    void aPermanentEntryIsDatedByMondays() {
        Session open = aSession("open").from(MONDAY.plusDays(1), 60).session();
        List<Session> dated = PermanentEntry.dated(open, MONDAY, 14, 20);
        assertThat(dated)
                .extracting(session -> session.dates().start())
                .containsExactly(
                        MONDAY.plusWeeks(1),
                        MONDAY.plusWeeks(2),
                        MONDAY.plusWeeks(3),
                        MONDAY.plusWeeks(4),
                        MONDAY.plusWeeks(5),
                        MONDAY.plusWeeks(6));
        assertThat(dated)
                .allMatch(session ->
                        session.dates().end().equals(session.dates().start().plusDays(13)));
        assertThat(PermanentEntry.dated(open, MONDAY, 14, 2)).hasSize(2);
    }

    private static List<String> ids(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.offered() == null
                        ? "free"
                        : step.offered().session().id().value())
                .toList();
    }
}
