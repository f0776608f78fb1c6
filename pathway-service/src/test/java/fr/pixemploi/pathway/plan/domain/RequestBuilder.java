package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.plan.domain.problem.Equipment;
import fr.pixemploi.pathway.plan.domain.problem.Equipment.Has;
import fr.pixemploi.pathway.plan.domain.problem.FreeStep;
import fr.pixemploi.pathway.plan.domain.problem.Loosening;
import fr.pixemploi.pathway.plan.domain.problem.Need;
import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.plan.domain.problem.Standing;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Requests in as few words as a test needs: half a year from 4 January 2027, twenty hours a week, three steps, half an hour of
 * travel, a hundred euros, French, a computer and a connection.
 */
final class RequestBuilder {
    static final PlanRules RULES =
            new PlanRules("test", 1, 100, new PlanRules.Weights(10, 2, 3, 40, 1), 60, 50_000, 30, 1_000_000);

    private final TreeMap<CompetenceCode, Standing> standings = new TreeMap<>();
    private final TreeMap<CompetenceCode, Need.Asked> goal = new TreeMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private final Set<Session.Key> pinned = new HashSet<>();
    private final Set<TrainingId> rejected = new HashSet<>();
    private final List<FreeStep> freeSteps = new ArrayList<>();
    private final List<Dates> busy = new ArrayList<>();
    private final List<Loosening> loosenings = new ArrayList<>();
    private LocalDate last = SessionBuilder.MONDAY.plusWeeks(26);
    private @Nullable Integer hoursAWeek = 20;
    private @Nullable Integer hours = 200;
    private @Nullable Set<DayOfWeek> days;
    private @Nullable Integer own = 10_000;
    private @Nullable Integer balance = 0;
    private boolean freeOnly;
    private @Nullable Set<String> statuses = Set.of();
    private Equipment equipment = new Equipment(Has.YES, Has.YES, Has.YES);
    private int steps = 3;
    private @Nullable Integer travel = 30;
    private @Nullable Set<String> languages = Set.of("fr");
    private @Nullable Set<String> publics = Set.of();
    private Set<String> accommodations = Set.of();
    private PlanRules rules = RULES;

    static RequestBuilder aRequest() {
        return new RequestBuilder();
    }

    RequestBuilder stands(String competence, double mean, double sd) {
        standings.put(new CompetenceCode(competence), new Standing(mean, sd));
        return this;
    }

    RequestBuilder needs(String competence, double cut, int weight) {
        goal.put(new CompetenceCode(competence), new Need.Asked(cut, weight));
        return this;
    }

    RequestBuilder among(Session... some) {
        sessions.addAll(List.of(some));
        return this;
    }

    RequestBuilder among(SessionBuilder... some) {
        sessions.addAll(Stream.of(some).map(SessionBuilder::session).toList());
        return this;
    }

    RequestBuilder pinned(Session.Key key) {
        pinned.add(key);
        return this;
    }

    RequestBuilder rejected(TrainingId training) {
        rejected.add(training);
        return this;
    }

    RequestBuilder freeStep(Dates dates) {
        freeSteps.add(new FreeStep(dates, FreeStep.Kind.OTHER));
        return this;
    }

    RequestBuilder busy(Dates dates) {
        busy.add(dates);
        return this;
    }

    RequestBuilder whatIf(Loosening... some) {
        loosenings.addAll(List.of(some));
        return this;
    }

    RequestBuilder until(LocalDate day) {
        last = day;
        return this;
    }

    RequestBuilder time(@Nullable Integer aWeek, @Nullable Integer all) {
        hoursAWeek = aWeek;
        hours = all;
        return this;
    }

    RequestBuilder days(@Nullable Set<DayOfWeek> some) {
        days = some;
        return this;
    }

    RequestBuilder money(@Nullable Integer cents, @Nullable Integer cpf) {
        own = cents;
        balance = cpf;
        return this;
    }

    RequestBuilder freeOnly() {
        freeOnly = true;
        return this;
    }

    RequestBuilder statuses(@Nullable Set<String> some) {
        statuses = some;
        return this;
    }

    RequestBuilder equipment(Has computer, Has smartphone, Has connection) {
        equipment = new Equipment(computer, smartphone, connection);
        return this;
    }

    RequestBuilder steps(int most) {
        steps = most;
        return this;
    }

    RequestBuilder travel(@Nullable Integer minutes) {
        travel = minutes;
        return this;
    }

    RequestBuilder languages(@Nullable Set<String> some) {
        languages = some;
        return this;
    }

    RequestBuilder publics(@Nullable Set<String> some) {
        publics = some;
        return this;
    }

    RequestBuilder accommodations(String... some) {
        accommodations = Set.of(some);
        return this;
    }

    RequestBuilder rules(PlanRules other) {
        rules = other;
        return this;
    }

    PlanRequest request() {
        return new PlanRequest(
                new Person(
                        SessionBuilder.MONDAY.minusDays(14),
                        new Person.Time(SessionBuilder.MONDAY, last, hoursAWeek, hours, days),
                        new Person.Purse(own, balance, freeOnly, statuses),
                        equipment,
                        steps,
                        travel,
                        languages,
                        publics,
                        accommodations),
                new Need(standings, goal),
                sessions,
                new Around(pinned, rejected, freeSteps, busy),
                rules,
                loosenings);
    }

    Plans plans() {
        return Planner.plan(request());
    }
}
