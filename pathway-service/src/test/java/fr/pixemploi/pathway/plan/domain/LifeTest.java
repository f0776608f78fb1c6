package fr.pixemploi.pathway.plan.domain;

import static fr.pixemploi.pathway.plan.domain.RequestBuilder.aRequest;
import static fr.pixemploi.pathway.plan.domain.SessionBuilder.MONDAY;
import static fr.pixemploi.pathway.plan.domain.SessionBuilder.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.plan.domain.filter.Check;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.filter.Screened;
import fr.pixemploi.pathway.plan.domain.filter.Screening;
import fr.pixemploi.pathway.plan.domain.problem.Equipment.Has;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.session.PermanentEntry;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One session against one life: what refuses it, what is to be checked, and what says nothing. */
class LifeTest {
    private static RequestBuilder aPerson() {
        return aRequest().stands("1.1", -0.5, 0.5).needs("1.1", 0, 1);
    }

    private static SessionBuilder useful() {
        return aSession("a").lifts("1.1", 1, 2);
    }

    @Test
    void eachReasonHasItsCode() {
        assertThat(refusals(aPerson(), useful().from(MONDAY.minusDays(3), 20))).containsExactly(Refusal.WINDOW);
        assertThat(refusals(aPerson(), useful().inWeek(26, 2))).containsExactly(Refusal.WINDOW);
        assertThat(refusals(aPerson(), useful().recruitment(Session.Recruitment.SUSPENDED)))
                .containsExactly(Refusal.CLOSED);
        assertThat(refusals(aPerson(), useful().seats(0))).containsExactly(Refusal.FULL);
        assertThat(refusals(aPerson(), useful().travel(31))).containsExactly(Refusal.TRAVEL);
        assertThat(refusals(aPerson(), useful().languages("en"))).containsExactly(Refusal.LANGUAGE);
        assertThat(refusals(aPerson(), useful().publics("young"))).containsExactly(Refusal.PUBLIC);
        assertThat(refusals(aPerson(), useful().inWeek(0, 23).hours(201, 9))).containsExactly(Refusal.HOURS);
        assertThat(refusals(aPerson(), useful().hours(42, null))).containsExactly(Refusal.HOURS_A_WEEK);
        assertThat(refusals(aPerson().days(Set.of(DayOfWeek.MONDAY)), useful().on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .containsExactly(Refusal.DAYS);
        assertThat(refusals(aPerson(), aSession("a").lifts("1.1", 1, -0.5))).containsExactly(Refusal.NO_USE);
        assertThat(refusals(aPerson(), aSession("a").lifts("4.1", 1, 2))).containsExactly(Refusal.NO_USE);
        assertThat(Refusal.ACCOMMODATION_REFUSED.code()).isEqualTo("accommodation-refused");
    }

    @Test
    void hoursAWeekThatDoNotHoldTheHoursAreNotBelieved() {
        SessionBuilder threeDays = useful().from(MONDAY.plusDays(1), 3).hours(9, 3);
        assertThat(refusals(aPerson().time(8, 200), threeDays)).containsExactly(Refusal.HOURS_A_WEEK);
        assertThat(refusals(aPerson().time(9, 200), threeDays)).isEmpty();
    }

    @Test
    void whoIsToWaitForAPinnedSessionIsToldAndNotRefused() {
        SessionBuilder full = useful().seats(0);
        RequestBuilder pinned = aPerson().pinned(full.session().key());
        assertThat(refusals(pinned, full)).isEmpty();
        assertThat(checks(pinned, full)).containsExactly(Check.WAITING_LIST);
        assertThat(checks(pinned, useful().seats(1))).isEmpty();
    }

    @Test
    void whereNobodyMayWaitAPinnedSessionIsFullLikeAnyOther() {
        SessionBuilder full = useful().seats(0).withoutWaitingList();
        RequestBuilder pinned = aPerson().pinned(full.session().key());
        assertThat(refusals(pinned, full)).containsExactly(Refusal.FULL);
    }

    @Test
    void silenceOfAnAccommodationIsToBeCheckedAndNeverRefuses() {
        RequestBuilder person = aPerson().accommodations("hearing");
        assertThat(checks(person, useful())).contains(Check.ACCOMMODATION);
        assertThat(checks(person, useful().answers("hearing", Session.Accommodation.MET)))
                .isEmpty();
        assertThat(refusals(person, useful().answers("hearing", Session.Accommodation.REFUSED)))
                .containsExactly(Refusal.ACCOMMODATION_REFUSED);
    }

    @Test
    void aWayThatNobodyKnowsIsToBeCheckedAndNeverRefuses() {
        assertThat(checks(aPerson(), useful().travel(null))).containsExactly(Check.TRAVEL);
        assertThat(checks(aPerson().travel(null), useful().travel(500))).containsExactly(Check.TRAVEL);
        assertThat(checks(aPerson(), useful().mode(DeliveryMode.REMOTE, false).travel(null)))
                .isEmpty();
    }

    @Test
    void whatIsAtADistanceAsksForADeviceAndAConnection() {
        SessionBuilder remote = useful().mode(DeliveryMode.REMOTE, false);
        assertThat(refusals(aPerson().equipment(Has.NO, Has.YES, Has.YES), remote))
                .containsExactly(Refusal.EQUIPMENT);
        assertThat(refusals(aPerson().equipment(Has.YES, Has.YES, Has.NO), remote))
                .containsExactly(Refusal.EQUIPMENT);
        assertThat(checks(aPerson().equipment(Has.UNKNOWN, Has.YES, Has.YES), remote))
                .containsExactly(Check.EQUIPMENT);
        SessionBuilder mobile = useful().mode(DeliveryMode.HYBRID, true);
        assertThat(checks(aPerson().equipment(Has.NO, Has.YES, Has.YES), mobile))
                .isEmpty();
    }

    @Test
    void moneyIsThePersonsUnlessAFundingTakesThem() {
        SessionBuilder dear = useful().cents(20_000);
        assertThat(refusals(aPerson(), dear)).containsExactly(Refusal.COST);
        assertThat(checks(aPerson().money(null, 0), dear)).containsExactly(Check.OWN_MONEY);
        dear.funded("afc", "jobseeker");
        assertThat(refusals(aPerson(), dear)).containsExactly(Refusal.FUNDING);
        assertThat(refusals(aPerson().statuses(Set.of("jobseeker")), dear)).isEmpty();
        assertThat(checks(aPerson().statuses(null), dear)).containsExactly(Check.FUNDING);
    }

    @Test
    void aFundingThatPaysHasToAgreeUnlessThereIsNothingToPay() {
        RequestBuilder person = aPerson().statuses(Set.of("jobseeker"));
        SessionBuilder funded = useful().funded("afc", "jobseeker");
        assertThat(checks(person, funded.cents(20_000))).containsExactly(Check.FUNDING);
        assertThat(checks(person, funded.cents(null))).containsExactly(Check.FUNDING);
        assertThat(checks(person, funded.cents(0))).isEmpty();
    }

    @Test
    void theAccountPaysWhatItMayAndAnUntoldBalanceIsToBeChecked() {
        SessionBuilder eligible = useful().cents(20_000).cpf();
        assertThat(refusals(aPerson().money(10_000, 9_999), eligible)).containsExactly(Refusal.COST);
        assertThat(checks(aPerson().money(10_000, 10_000), eligible)).isEmpty();
        assertThat(checks(aPerson().money(0, null), eligible)).containsExactly(Check.CPF);
        assertThat(refusals(aPerson().money(0, 50_000).freeOnly(), eligible)).containsExactly(Refusal.COST);
    }

    @Test
    void whatWasNotToldIsToBeChecked() {
        assertThat(checks(aPerson(), useful().cents(null))).containsExactly(Check.PRICE);
        assertThat(checks(aPerson(), useful().recruitment(null))).containsExactly(Check.RECRUITMENT);
        assertThat(checks(aPerson(), useful().hours(20, null))).containsExactly(Check.HOURS_A_WEEK);
        assertThat(checks(aPerson().days(Set.of(DayOfWeek.MONDAY)), useful())).containsExactly(Check.DAYS);
        assertThat(checks(aPerson().languages(null), useful().languages("en"))).containsExactly(Check.LANGUAGE);
        assertThat(checks(aPerson().publics(null), useful().publics("young"))).containsExactly(Check.PUBLIC);
        assertThat(checks(aPerson(), useful().asks("4.1", 1))).containsExactly(Check.PREREQUISITES);
    }

    @Test
    void aPrerequisiteIsOutOfReachWhenNothingThatEndedBeforeLiftsThatFar() {
        SessionBuilder asks = useful().inWeek(4, 2).asks("1.1", 0.4);
        assertThat(refusals(aPerson(), asks)).containsExactly(Refusal.PREREQUISITES);
        Session before = aSession("before").inWeek(0, 2).lifts("1.1", 1, 2).session();
        assertThat(refusals(aPerson().among(before), asks)).isEmpty();
        Session after = aSession("after").inWeek(8, 2).lifts("1.1", 1, 2).session();
        assertThat(refusals(aPerson().among(after), asks)).containsExactly(Refusal.PREREQUISITES);
    }

    @Test
    void aSessionIsUsefulToOneThatAsksForWhatItLifts() {
        Session asks = useful().inWeek(4, 2).asks("3.1", 0).session();
        SessionBuilder opens = aSession("z").inWeek(0, 2).lifts("3.1", 1, 1);
        RequestBuilder person = aPerson().stands("3.1", -0.5, 0.3);
        assertThat(refusals(person.among(asks), opens)).isEmpty();
    }

    @Test
    void datesOfAPermanentEntryAreCountedOnceAndOnlyWhenNoneOfThemPasses() {
        Session open = useful().from(MONDAY.plusWeeks(23), 60).hours(20, 10).session();
        Plans plans = aPerson()
                .among(PermanentEntry.dated(open, MONDAY, 14, 20).toArray(new Session[0]))
                .among(aSession("far").travel(99).seats(0).lifts("1.1", 1, 2))
                .plans();
        assertThat(plans.alternatives()).isNotEmpty();
        assertThat(plans.screened().counts())
                .containsOnly(
                        entry(Refusal.FULL, new Screened.Count(1, 0)), entry(Refusal.TRAVEL, new Screened.Count(1, 0)));
    }

    private static Screened screened(RequestBuilder person, SessionBuilder session) {
        PlanRequest alone = person.request();
        PlanRequest request = new PlanRequest(
                alone.person(),
                alone.need(),
                Stream.concat(alone.sessions().stream(), Stream.of(session.session()))
                        .toList(),
                alone.around(),
                alone.rules(),
                List.of());
        return Screening.of(request, request.person());
    }

    private static Set<Refusal> refusals(RequestBuilder person, SessionBuilder session) {
        Session tried = session.session();
        return screened(person, session).refused().stream()
                .filter(refused -> refused.session().equals(tried))
                .findFirst()
                .map(refused -> refused.reasons())
                .orElse(Set.of());
    }

    private static Set<Check> checks(RequestBuilder person, SessionBuilder session) {
        return screened(person, session).passing().getFirst().checks();
    }
}
