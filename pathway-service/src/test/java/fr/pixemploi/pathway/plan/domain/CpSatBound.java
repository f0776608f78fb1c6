package fr.pixemploi.pathway.plan.domain;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Effect;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What no plan can exceed, by CP-SAT in limited time: all sessions that fit the life, effects in whatever order. A relaxation for
 * thousands of sessions; the exact model of {@link CpSat} is for dozens.
 */
final class CpSatBound {
    /** Thousandths of a logit: standings are told apart by so many. */
    private static final int GRAIN = 25;

    private final PlanRequest request;
    private final Rulebook rulebook;
    private final List<Session> sessions;
    private final CpModel model = new CpModel();
    private final List<BoolVar> taken = new ArrayList<>();

    CpSatBound(PlanRequest request) {
        this.request = request;
        rulebook = new Rulebook(request);
        sessions = request.sessions().stream()
                .filter(session -> rulebook.brokenAlone(session).isEmpty())
                .toList();
        sessions.forEach(session -> taken.add(model.newBoolVar("")));
        limits();
        model.maximize(gain());
    }

    int sessions() {
        return sessions.size();
    }

    /** Ten-thousandths of the goal; all of them when the time was too short to say anything. */
    int bound(double seconds) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(7).setMaxTimeInSeconds(seconds);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.MODEL_INVALID) throw new AssertionError(model.validate());
        if (status == CpSolverStatus.UNKNOWN && solver.bestObjectiveBound() == 0) return 10_000;
        return (int) Math.floor(solver.bestObjectiveBound() / weights());
    }

    private int weights() {
        return request.need().goal().values().stream()
                .mapToInt(asked -> asked.weight())
                .sum();
    }

    private void limits() {
        var person = request.person();
        LinearExprBuilder steps = LinearExpr.newBuilder();
        LinearExprBuilder hours = LinearExpr.newBuilder();
        LinearExprBuilder plain = LinearExpr.newBuilder();
        LinearExprBuilder all = LinearExpr.newBuilder();
        Map<LocalDate, LinearExprBuilder> weeks = new TreeMap<>();
        List<IntervalVar> fixed = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            Dates dates = session.dates();
            BoolVar chosen = taken.get(i);
            steps.add(chosen);
            hours.addTerm(chosen, dates.hours());
            if (!session.cost().cpf()) plain.addTerm(chosen, rulebook.price(session));
            all.addTerm(chosen, rulebook.price(session));
            for (LocalDate week : Rulebook.weeks(dates))
                weeks.computeIfAbsent(week, none -> LinearExpr.newBuilder()).addTerm(chosen, Rulebook.load(dates));
            if (!dates.selfPaced() && dates.days().isEmpty()) {
                long length = dates.end().toEpochDay() - dates.start().toEpochDay() + 1;
                fixed.add(model.newOptionalFixedSizeIntervalVar(
                        LinearExpr.constant(dates.start().toEpochDay()), length, chosen, ""));
            }
        }
        model.addLessOrEqual(steps, person.steps());
        if (person.time().hours() != null)
            model.addLessOrEqual(hours, person.time().hours());
        Integer most = person.time().hoursAWeek();
        if (most != null) weeks.values().forEach(load -> model.addLessOrEqual(load, most));
        Integer own = person.purse().ownCents();
        Integer balance = person.purse().cpfCents();
        if (own != null) model.addLessOrEqual(plain, own);
        if (own != null && balance != null) model.addLessOrEqual(all, (long) own + balance);
        model.addNoOverlap(fixed);
        Map<Object, List<Literal>> trainings = new TreeMap<>(sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> session.training().value(),
                        Collectors.mapping(
                                session -> (Literal) taken.get(sessions.indexOf(session)), Collectors.toList()))));
        trainings.values().forEach(model::addAtMostOne);
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            int at = i;
            session.prerequisites().forEach((code, cut) -> prepare(session, taken.get(at), code, cut));
        }
    }

    private int start(CompetenceCode code) {
        return Rulebook.thousandths(request.need().standings().get(code).meanLogits());
    }

    private void prepare(Session session, BoolVar chosen, CompetenceCode code, double cut) {
        if (!request.need().standings().containsKey(code)) return;
        int missing = Rulebook.thousandths(cut) - start(code);
        if (missing <= 0) return;
        LinearExprBuilder before = LinearExpr.newBuilder();
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).dates().end().isBefore(session.dates().start()))
                before.addTerm(taken.get(i), shift(sessions.get(i), code));
        }
        model.addGreaterOrEqual(before, missing).onlyEnforceIf(chosen);
    }

    private int shift(Session session, CompetenceCode code) {
        Effect effect = session.effects().get(code);
        if (effect == null) return 0;
        return Math.max(
                0,
                Math.min(
                        Rulebook.thousandths(effect.shiftLogits()),
                        Rulebook.thousandths(effect.topLogits()) - start(code)));
    }

    private LinearExpr gain() {
        LinearExprBuilder gain = LinearExpr.newBuilder();
        request.need().goal().forEach((code, asked) -> {
            int top = sessions.stream()
                    .filter(session -> session.effects().containsKey(code))
                    .mapToInt(session ->
                            Rulebook.thousandths(session.effects().get(code).topLogits()))
                    .max()
                    .orElse(start(code));
            int most = Math.max(0, top - start(code));
            int grains = Math.ceilDiv(most, GRAIN);
            IntVar lift = model.newIntVar(0, grains, "lift " + code);
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (int i = 0; i < sessions.size(); i++) sum.addTerm(taken.get(i), shift(sessions.get(i), code));
            // Rounded up: still nothing that a plan could exceed.
            model.addLessOrEqual(LinearExpr.term(lift, GRAIN), sum.add(GRAIN - 1));
            double sd = request.need().standings().get(code).sdLogits();
            int before = Rulebook.attained(start(code), asked.cutLogits(), sd);
            long[] attained = new long[grains + 1];
            for (int x = 0; x <= grains; x++)
                attained[x] = (long) Rulebook.attained(start(code) + Math.min(most, GRAIN * x), asked.cutLogits(), sd)
                        - before;
            IntVar rise = model.newIntVar(0, 10_000, "rise " + code);
            model.addElement(lift, attained, rise);
            gain.addTerm(rise, asked.weight());
        });
        return gain.build();
    }
}
