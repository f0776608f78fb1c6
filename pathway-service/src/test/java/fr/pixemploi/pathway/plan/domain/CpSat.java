package fr.pixemploi.pathway.plan.domain;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.TableConstraint;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Effect;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as a model of OR-tools' CP-SAT: a Boolean per session, the standings of each competence from session to session in the
 * order of their ends, attainments by table. One thread and a fixed seed.
 */
final class CpSat {
    /** More than any burden. */
    private static final long UNIT = 10_000_000;

    private final PlanRequest request;
    private final Rulebook rulebook;
    private final CpModel model = new CpModel();
    private final List<Session> sessions;
    private final List<BoolVar> taken = new ArrayList<>();
    private final List<Dates> freeSteps;
    private final IntVar units;

    CpSat(PlanRequest request) {
        this.request = request;
        this.rulebook = new Rulebook(request);
        sessions = Rulebook.inOrder(request.sessions().stream()
                .filter(session -> rulebook.brokenAlone(session).isEmpty())
                .toList());
        freeSteps = rulebook.freeSteps(Set.of());
        for (Session session : sessions)
            taken.add(model.newBoolVar(session.key().toString()));
        limits();
        units = gain();
        model.maximize(LinearExpr.newBuilder()
                .addTerm(units, UNIT)
                .add(LinearExpr.weightedSum(new LinearExpr[] {burden()}, new long[] {-1})));
    }

    /** Whether this machine has the native library. */
    static boolean isHere() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | UnsatisfiedLinkError notForThisPlatform) {
            return false;
        }
    }

    /** The value of the best plan that needs all of its steps; null when there is none. */
    Rulebook.@Nullable Value best() {
        while (true) {
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1).setRandomSeed(7).setMaxTimeInSeconds(60);
            CpSolverStatus status = solver.solve(model);
            if (status == CpSolverStatus.INFEASIBLE) return null;
            if (status != CpSolverStatus.OPTIMAL) throw new AssertionError("not solved: " + status);
            List<Session> plan = new ArrayList<>();
            List<Literal> same = new ArrayList<>();
            for (int i = 0; i < sessions.size(); i++) {
                boolean chosen = solver.booleanValue(taken.get(i));
                if (chosen) plan.add(sessions.get(i));
                same.add(chosen ? taken.get(i).not() : taken.get(i));
            }
            if (rulebook.broken(plan, Set.of()).isEmpty()) {
                Rulebook.Value value = rulebook.value(plan, Set.of());
                if (value.units() != solver.value(units)
                        || UNIT * value.units() - value.burden() != Math.round(solver.objectiveValue()))
                    throw new AssertionError(
                            "the model and the rules differ: " + value + " " + solver.objectiveValue());
                return value;
            }
            model.addBoolOr(same);
        }
    }

    private void limits() {
        var person = request.person();
        Set<Session.Key> pinned = request.around().pinned();
        List<Literal> own = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            if (pinned.contains(sessions.get(i).key())) model.addEquality(taken.get(i), 1);
            else own.add(taken.get(i));
        }
        if (sessions.stream().map(Session::key).filter(pinned::contains).count() < pinned.size())
            model.addBoolOr(new Literal[0]);
        model.addBoolOr(own);
        model.addLessOrEqual(sum(session -> 1), person.steps() - freeSteps.size());
        sessions.stream()
                .collect(Collectors.groupingBy(Session::training))
                .values()
                .forEach(same -> model.addAtMostOne(same.stream()
                        .map(session -> (Literal) taken.get(sessions.indexOf(session)))
                        .toList()));
        Integer hours = person.time().hours();
        if (hours != null)
            model.addLessOrEqual(
                    sum(session -> session.dates().hours()),
                    hours - freeSteps.stream().mapToInt(Dates::hours).sum());
        weeks();
        overlaps();
        money();
    }

    private LinearExprBuilder sum(Function<Session, Integer> of) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int i = 0; i < sessions.size(); i++) sum.addTerm(taken.get(i), of.apply(sessions.get(i)));
        return sum;
    }

    private Set<LocalDate> allWeeks() {
        Set<LocalDate> weeks = new TreeSet<>();
        sessions.forEach(session -> weeks.addAll(Rulebook.weeks(session.dates())));
        freeSteps.forEach(dates -> weeks.addAll(Rulebook.weeks(dates)));
        return weeks;
    }

    private void weeks() {
        Integer most = request.person().time().hoursAWeek();
        if (most == null) return;
        for (LocalDate week : allWeeks()) {
            int free = freeSteps.stream()
                    .filter(dates -> Rulebook.weeks(dates).contains(week))
                    .mapToInt(Rulebook::load)
                    .sum();
            model.addLessOrEqual(
                    sum(session -> Rulebook.weeks(session.dates()).contains(week) ? Rulebook.load(session.dates()) : 0),
                    most - free);
        }
    }

    private void overlaps() {
        for (int i = 0; i < sessions.size(); i++) {
            for (Dates free : freeSteps) if (meet(sessions.get(i).dates(), free)) model.addEquality(taken.get(i), 0);
            for (int j = 0; j < i; j++) {
                if (meet(sessions.get(i).dates(), sessions.get(j).dates()))
                    model.addAtMostOne(new Literal[] {taken.get(i), taken.get(j)});
            }
        }
        for (int i = 0; i < freeSteps.size(); i++) {
            for (int j = 0; j < i; j++) if (meet(freeSteps.get(i), freeSteps.get(j))) model.addBoolOr(new Literal[0]);
        }
    }

    private static boolean meet(Dates one, Dates other) {
        boolean days =
                one.days().isEmpty() || other.days().isEmpty() || !Collections.disjoint(one.days(), other.days());
        return days
                && !one.selfPaced()
                && !other.selfPaced()
                && !one.start().isAfter(other.end())
                && !other.start().isAfter(one.end());
    }

    private void money() {
        Integer own = request.person().purse().ownCents();
        Integer balance = request.person().purse().cpfCents();
        if (own == null) return;
        model.addLessOrEqual(sum(session -> session.cost().cpf() ? 0 : rulebook.price(session)), own);
        if (balance != null) model.addLessOrEqual(sum(rulebook::price), (long) own + balance);
    }

    /** Whole steps of gain. */
    private IntVar gain() {
        LinearExprBuilder gain = LinearExpr.newBuilder();
        int weights = 0;
        Set<CompetenceCode> all = new TreeSet<>(request.need().goal().keySet());
        sessions.forEach(session -> all.addAll(session.prerequisites().keySet()));
        for (CompetenceCode code : all) {
            var standing = request.need().standings().get(code);
            if (standing == null) continue;
            IntVar end = chain(code, Rulebook.thousandths(standing.meanLogits()));
            var asked = request.need().goal().get(code);
            if (asked == null) continue;
            weights += asked.weight();
            int start = Rulebook.attained(
                    Rulebook.thousandths(standing.meanLogits()), asked.cutLogits(), standing.sdLogits());
            IntVar attained = model.newIntVar(0, 10_000, "attained " + code);
            TableConstraint table = model.addAllowedAssignments(new IntVar[] {end, attained});
            for (int value : reachable.get(code))
                table.addTuple(new long[] {value, Rulebook.attained(value, asked.cutLogits(), standing.sdLogits())});
            gain.addTerm(attained, asked.weight()).add(-(long) asked.weight() * start);
        }
        IntVar raw = model.newIntVar(0, 10_000L * Math.max(1, weights), "gain");
        model.addEquality(raw, gain);
        IntVar whole = model.newIntVar(0, 10_000, "units");
        model.addDivisionEquality(
                whole, raw, model.newConstant((long) request.rules().gainStep() * Math.max(1, weights)));
        model.addGreaterOrEqual(whole, leastUnits());
        return whole;
    }

    private int leastUnits() {
        List<Session> pinned = request.sessions().stream()
                .filter(session -> request.around().pinned().contains(session.key()))
                .toList();
        return rulebook.broken(pinned, Set.of()).isEmpty()
                ? rulebook.value(pinned, Set.of()).units() + 1
                : 1;
    }

    private final Map<CompetenceCode, Set<Integer>> reachable = new TreeMap<>();

    /** The standing after all sessions; on its way, what each session asks for when it starts. */
    private IntVar chain(CompetenceCode code, int start) {
        Set<Integer> values = new TreeSet<>(Set.of(start));
        List<IntVar> standings = new ArrayList<>();
        standings.add(model.newConstant(start));
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            ask(code, session, i, standings);
            Effect effect = session.effects().get(code);
            IntVar before = standings.getLast();
            if (effect == null) {
                standings.add(before);
                continue;
            }
            int shift = Rulebook.thousandths(effect.shiftLogits());
            int top = Rulebook.thousandths(effect.topLogits());
            new ArrayList<>(values).forEach(value -> values.add(Math.max(value, Math.min(value + shift, top))));
            IntVar after = model.newIntVar(-100_000, 100_000, code + " after " + i);
            IntVar lifted = model.newIntVar(-100_000, 100_000, code + " lifted " + i);
            model.addMinEquality(
                    lifted, new LinearExpr[] {LinearExpr.affine(before, 1, shift), LinearExpr.constant(top)});
            IntVar higher = model.newIntVar(-100_000, 100_000, code + " higher " + i);
            model.addMaxEquality(higher, new LinearArgument[] {before, lifted});
            model.addEquality(after, higher).onlyEnforceIf(taken.get(i));
            model.addEquality(after, before).onlyEnforceIf(taken.get(i).not());
            standings.add(after);
        }
        reachable.put(code, values);
        return standings.getLast();
    }

    private void ask(CompetenceCode code, Session session, int position, List<IntVar> standings) {
        Double asked = session.prerequisites().get(code);
        if (asked == null) return;
        int ended = 0;
        while (sessions.get(ended).dates().end().isBefore(session.dates().start())) ended++;
        model.addGreaterOrEqual(standings.get(ended), Rulebook.thousandths(asked))
                .onlyEnforceIf(taken.get(position));
    }

    private LinearExpr burden() {
        var rules = request.rules();
        var weights = rules.weights();
        LinearExprBuilder burden = LinearExpr.newBuilder();
        // What a session weighs alone does not hang on its dates.
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            int minutes = session.remote()
                    ? 0
                    : session.travelMinutes() == null ? rules.unknownTravelMinutes() : session.travelMinutes();
            int cents = rulebook.priceKnown(session) ? rulebook.price(session) : rules.unknownCents();
            burden.addTerm(
                    taken.get(i),
                    (long) weights.minute() * minutes
                            + (long) weights.euro() * ((cents + 99) / 100)
                            + (long) weights.hour() * session.dates().hours());
        }
        for (Dates free : freeSteps) burden.add((long) weights.hour() * free.hours());
        IntVar end = model.newIntVar(0, 10_000, "end");
        for (int i = 0; i < sessions.size(); i++)
            model.addGreaterOrEqual(end, day(sessions.get(i).dates().end())).onlyEnforceIf(taken.get(i));
        freeSteps.forEach(free -> model.addGreaterOrEqual(end, day(free.end())));
        burden.addTerm(end, weights.day());
        for (LocalDate week : weeksBetween()) burden.addTerm(idle(week), weights.idleWeek());
        return burden.build();
    }

    private long day(LocalDate date) {
        return java.time.temporal.ChronoUnit.DAYS.between(request.person().today(), date);
    }

    private List<LocalDate> weeksBetween() {
        Set<LocalDate> all = allWeeks();
        if (all.isEmpty()) return List.of();
        LocalDate first = all.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = all.stream().max(Comparator.naturalOrder()).orElseThrow();
        return first.datesUntil(last, java.time.Period.ofWeeks(1)).toList();
    }

    /** At least one when some step was there before the week and some is after it, but none in it. */
    private BoolVar idle(LocalDate week) {
        BoolVar idle = model.newBoolVar("idle " + week);
        BoolVar before = model.newBoolVar("before " + week);
        BoolVar after = model.newBoolVar("after " + week);
        LinearExprBuilder during = LinearExpr.newBuilder();
        for (int i = 0; i < sessions.size(); i++) {
            Dates dates = sessions.get(i).dates();
            if (Rulebook.monday(dates.start()).isBefore(week)) model.addImplication(taken.get(i), before);
            if (Rulebook.monday(dates.end()).isAfter(week)) model.addImplication(taken.get(i), after);
            if (Rulebook.weeks(dates).contains(week)) during.add(taken.get(i));
        }
        for (Dates dates : freeSteps) {
            if (Rulebook.monday(dates.start()).isBefore(week)) model.addEquality(before, 1);
            if (Rulebook.monday(dates.end()).isAfter(week)) model.addEquality(after, 1);
            if (Rulebook.weeks(dates).contains(week)) during.add(1);
        }
        model.addGreaterOrEqual(
                LinearExpr.newBuilder().add(idle).add(during),
                LinearExpr.newBuilder().add(before).add(after).add(-1));
        return idle;
    }
}
