package fr.pixemploi.pathway.plan.domain.model;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.filter.Logits;
import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.filter.Weeks;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step that a plan may have, in whole numbers.
 *
 * @param passing null for a step that an adviser added
 * @param days of the week, as bits; all when not told
 * @param load hours in each calendar week that it touches
 * @param paid cents that the CPF account cannot pay
 * @param cpf cents that it can
 * @param burden what it adds to a plan's burden, its end and breaks apart
 */
public record Candidate(
        @Nullable Passing passing,
        Dates dates,
        int start,
        int end,
        int days,
        int load,
        int paid,
        int cpf,
        long burden,
        List<Lift> lifts,
        List<Asked> asked) {
    /** The effect on one competence, in thousandths of a logit. */
    public record Lift(int competence, int shift, int top) {
        public int of(int standing) {
            return Math.max(standing, Math.min(standing + shift, top));
        }
    }

    /** What it asks for when it starts, in thousandths of a logit. */
    public record Asked(int competence, int cut) {}

    private static final int EVERY_DAY = bits(List.of(DayOfWeek.values()));

    public static Candidate of(Passing passing, Scale scale, PlanRules rules) {
        Session session = passing.session();
        int cents = passing.share().cents();
        return new Candidate(
                passing,
                session.dates(),
                Math.toIntExact(session.dates().start().toEpochDay()),
                Math.toIntExact(session.dates().end().toEpochDay()),
                bits(session.dates().days()),
                Weeks.load(session.dates()),
                passing.share().cpf() ? 0 : cents,
                passing.share().cpf() ? cents : 0,
                burden(passing, rules),
                scale.numbers(session.effects().keySet()).stream()
                        .map(c -> lift(c, session, scale))
                        .filter(lift -> lift.shift() > 0)
                        .toList(),
                scale.numbers(session.prerequisites().keySet()).stream()
                        .map(c -> asked(c, session, scale))
                        .toList());
    }

    public static Candidate of(Dates freeStep, PlanRules rules) {
        return new Candidate(
                null,
                freeStep,
                Math.toIntExact(freeStep.start().toEpochDay()),
                Math.toIntExact(freeStep.end().toEpochDay()),
                bits(freeStep.days()),
                Weeks.load(freeStep),
                0,
                0,
                (long) rules.weights().hour() * freeStep.hours(),
                List.of(),
                List.of());
    }

    /** Nobody stands below the start, so a shift beyond what lies between it and the top is none. */
    private static Lift lift(int number, Session session, Scale scale) {
        var effect =
                Objects.requireNonNull(session.effects().get(scale.competences().get(number)));
        int top = Logits.thousandths(effect.topLogits());
        return new Lift(number, Math.min(Logits.thousandths(effect.shiftLogits()), top - scale.start(number)), top);
    }

    private static Asked asked(int number, Session session, Scale scale) {
        CompetenceCode competence = scale.competences().get(number);
        return new Asked(
                number,
                Logits.thousandths(
                        Objects.requireNonNull(session.prerequisites().get(competence))));
    }

    private static int bits(Collection<DayOfWeek> days) {
        int bits = 0;
        for (DayOfWeek day : days) bits |= 1 << day.getValue();
        return bits == 0 ? EVERY_DAY : bits;
    }

    private static long burden(Passing passing, PlanRules rules) {
        Session session = passing.session();
        PlanRules.Weights weights = rules.weights();
        Integer told = session.travelMinutes();
        int minutes = session.remote() ? 0 : told == null ? rules.unknownTravelMinutes() : told;
        int cents = passing.share().known() ? passing.share().cents() : rules.unknownCents();
        return (long) weights.minute() * minutes
                + (long) weights.euro() * Math.ceilDiv(cents, 100)
                + (long) weights.hour() * session.dates().hours();
    }

    public int hours() {
        return dates.hours();
    }

    public int firstWeek() {
        return Weeks.of(start);
    }

    public int lastWeek() {
        return Weeks.of(end);
    }

    /** True when one person cannot be at both: fixed ones whose dates meet, unless they are known to be on different days. */
    public boolean overlaps(Candidate other) {
        return !dates.selfPaced()
                && !other.dates.selfPaced()
                && start <= other.end
                && other.start <= end
                && (days & other.days) != 0;
    }

    /** True when it does what the other does, at the same time, for no more burden and money. */
    public boolean dominates(Candidate other) {
        return start == other.start
                && end == other.end
                && (days & ~other.days) == 0
                && load == other.load
                && hours() == other.hours()
                && dates.selfPaced() == other.dates.selfPaced()
                && paid <= other.paid
                && cpf <= other.cpf
                && burden <= other.burden
                && lifts.equals(other.lifts)
                && asked.equals(other.asked);
    }
}
