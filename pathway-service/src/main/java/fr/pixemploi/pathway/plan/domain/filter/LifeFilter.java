package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds one session against one life. Each rule refuses, leaves something to be checked, or does neither. */
final class LifeFilter {
    private final Person person;
    private final Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
    private final Set<Check> checks = EnumSet.noneOf(Check.class);
    private final Share share;

    /** @param pinned by an adviser, who knows that one may have to wait for a seat */
    LifeFilter(Session session, Person person, boolean pinned) {
        this.person = person;
        this.share = Share.of(session.cost(), person.purse());
        dates(session.dates());
        places(session, pinned);
        travel(session);
        equipment(session);
        people(session);
        money(session);
    }

    Set<Refusal> refusals() {
        return refusals;
    }

    Set<Check> checks() {
        return checks;
    }

    Share share() {
        return share;
    }

    private void dates(Dates dates) {
        Person.Time time = person.time();
        if (dates.start().isBefore(person.from()) || dates.end().isAfter(time.lastEnd())) refusals.add(Refusal.WINDOW);
        if (time.hours() != null && dates.hours() > time.hours()) refusals.add(Refusal.HOURS);
        if (time.hoursAWeek() != null) {
            if (Weeks.load(dates) > time.hoursAWeek()) refusals.add(Refusal.HOURS_A_WEEK);
            if (dates.hoursAWeek() == null) checks.add(Check.HOURS_A_WEEK);
        }
        Set<DayOfWeek> fit = time.days();
        if (dates.selfPaced() || fit == null) return;
        if (!fit.containsAll(dates.days())) refusals.add(Refusal.DAYS);
        if (dates.days().isEmpty() && fit.size() < DayOfWeek.values().length) checks.add(Check.DAYS);
    }

    private void places(Session session, boolean pinned) {
        Session.Recruitment recruitment = session.recruitment();
        if (recruitment == null) checks.add(Check.RECRUITMENT);
        else if (recruitment != Session.Recruitment.OPEN) refusals.add(Refusal.CLOSED);
        Integer seats = session.seatsLeft();
        if (seats == null || seats > 0) return;
        if (pinned && session.mayWait()) checks.add(Check.WAITING_LIST);
        else refusals.add(Refusal.FULL);
    }

    private void travel(Session session) {
        if (session.remote()) return;
        Integer minutes = session.travelMinutes();
        Integer most = person.travelMinutes();
        if (minutes == null || most == null) checks.add(Check.TRAVEL);
        else if (minutes > most) refusals.add(Refusal.TRAVEL);
    }

    private void equipment(Session session) {
        switch (person.equipment().enoughFor(session)) {
            case YES -> {}
            case NO -> refusals.add(Refusal.EQUIPMENT);
            case UNKNOWN -> checks.add(Check.EQUIPMENT);
        }
    }

    private void people(Session session) {
        oneOf(session.languages(), person.languages(), Refusal.LANGUAGE, Check.LANGUAGE);
        oneOf(session.publics(), person.publics(), Refusal.PUBLIC, Check.PUBLIC);
        for (String need : person.accommodations()) {
            Session.Accommodation answer = session.accommodations().get(need);
            if (answer == null) checks.add(Check.ACCOMMODATION);
            else if (answer == Session.Accommodation.REFUSED) refusals.add(Refusal.ACCOMMODATION_REFUSED);
        }
    }

    /** A session that names none is open to all. */
    private void oneOf(Set<String> asked, @Nullable Set<String> had, Refusal refusal, Check check) {
        if (asked.isEmpty()) return;
        if (had == null) checks.add(check);
        else if (Collections.disjoint(asked, had)) refusals.add(refusal);
    }

    private void money(Session session) {
        Person.Purse purse = person.purse();
        boolean fundings = !session.cost().fundings().isEmpty();
        if (!share.within(purse)) refusals.add(fundings ? Refusal.FUNDING : Refusal.COST);
        if (!share.known()) checks.add(session.cost().cents() == null ? Check.PRICE : Check.FUNDING);
        if (share.funded()) checks.add(Check.FUNDING);
        if (share.cents() == 0) return;
        if (share.cpf() && purse.cpfCents() == null) checks.add(Check.CPF);
        else if (purse.ownCents() == null) checks.add(Check.OWN_MONEY);
    }
}
