package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.Need;
import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.Standing;
import fr.pixemploi.pathway.plan.domain.session.Effect;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds every session against a life; then, among those that fit, takes out again and again what asks for more than the others
 * can give and what nobody needs, until nothing changes. Pinned sessions need no use.
 */
public final class Screening {
    private static final Comparator<Passing> ORDER = Comparator.comparing(
                    (Passing passing) -> passing.session().training())
            .thenComparing(passing -> passing.session().id())
            .thenComparing(passing -> passing.session().dates().start());

    private final PlanRequest request;
    private final List<Refused> refused = new ArrayList<>();
    private List<Passing> left = new ArrayList<>();

    private Screening(PlanRequest request) {
        this.request = request;
    }

    /** @param person whose life it is: the request's, or as it would be if something were otherwise */
    public static Screened of(PlanRequest request, Person person) {
        Screening screening = new Screening(request);
        screening.holdAgainst(person);
        int before;
        do {
            before = screening.left.size();
            screening.dropOutOfReach(person.steps());
            screening.dropUseless();
        } while (screening.left.size() < before);
        screening.left.sort(ORDER);
        return new Screened(screening.left, screening.refused);
    }

    private void holdAgainst(Person person) {
        for (Session session : request.sessions()) {
            LifeFilter life = new LifeFilter(session, person, isPinned(session));
            Set<Refusal> refusals = life.refusals();
            if (request.around().rejected().contains(session.training())) refusals.add(Refusal.REJECTED);
            if (!refusals.isEmpty()) {
                refused.add(new Refused(session, refusals));
                continue;
            }
            Set<Check> checks = life.checks();
            if (!standings().keySet().containsAll(session.prerequisites().keySet())) checks.add(Check.PREREQUISITES);
            left.add(new Passing(session, life.share(), checks));
        }
    }

    /**
     * No plan lifts a competence by more than what the longest shifts of what ended before add up to, nor above the highest top.
     */
    private void dropOutOfReach(int steps) {
        Map<CompetenceCode, Reach> reaches = new HashMap<>();
        for (Passing passing : left) {
            Session session = passing.session();
            session.effects().forEach((competence, effect) -> {
                Standing standing = standings().get(competence);
                if (standing != null)
                    reaches.computeIfAbsent(competence, none -> new Reach(standing))
                            .add(session, effect);
            });
        }
        drop(
                Refusal.PREREQUISITES,
                session -> session.prerequisites().entrySet().stream().anyMatch(asked -> {
                    Standing standing = standings().get(asked.getKey());
                    if (standing == null
                            || Logits.thousandths(standing.meanLogits()) >= Logits.thousandths(asked.getValue()))
                        return false;
                    Reach reach = reaches.get(asked.getKey());
                    return reach == null
                            || reach.thousandths(steps - 1, session.dates().start())
                                    < Logits.thousandths(asked.getValue());
                }));
    }

    private void dropUseless() {
        Set<CompetenceCode> wanted = new HashSet<>(request.need().goal().keySet());
        left.forEach(passing -> wanted.addAll(passing.session().prerequisites().keySet()));
        drop(
                Refusal.NO_USE,
                session -> !isPinned(session)
                        && session.effects().entrySet().stream().noneMatch(effect -> {
                            Standing standing = standings().get(effect.getKey());
                            return standing != null
                                    && wanted.contains(effect.getKey())
                                    && Logits.thousandths(effect.getValue().shiftLogits()) > 0
                                    && Logits.thousandths(effect.getValue().topLogits())
                                            > Logits.thousandths(standing.meanLogits());
                        }));
    }

    private boolean isPinned(Session session) {
        return request.around().pinned().contains(session.key());
    }

    private void drop(Refusal reason, Predicate<Session> refuses) {
        List<Passing> kept = new ArrayList<>(left.size());
        for (Passing passing : left) {
            if (refuses.test(passing.session())) refused.add(new Refused(passing.session(), EnumSet.of(reason)));
            else kept.add(passing);
        }
        left = kept;
    }

    private Map<CompetenceCode, Standing> standings() {
        Need need = request.need();
        return need.standings();
    }

    /** How far a competence can be lifted: by one session of each training. */
    private static final class Reach {
        private record Shift(Object training, int shift, int top, LocalDate end) {}

        private final int start;
        private final List<Shift> shifts = new ArrayList<>();
        private boolean sorted;

        Reach(Standing standing) {
            start = Logits.thousandths(standing.meanLogits());
        }

        void add(Session session, Effect effect) {
            int top = Logits.thousandths(effect.topLogits());
            int shift = Math.min(Logits.thousandths(effect.shiftLogits()), top - start);
            if (shift > 0)
                shifts.add(new Shift(
                        session.training(), shift, top, session.dates().end()));
        }

        int thousandths(int steps, LocalDate before) {
            if (!sorted) shifts.sort(Comparator.comparingInt(Shift::shift).reversed());
            sorted = true;
            Set<Object> taken = new HashSet<>();
            int reached = start;
            int top = start;
            for (Shift shift : shifts) {
                if (!shift.end().isBefore(before)) continue;
                top = Math.max(top, shift.top());
                if (taken.size() < steps && taken.add(shift.training())) reached += shift.shift();
            }
            return Math.min(reached, top);
        }
    }
}
