package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.exposure.Draws;
import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.Candidates.Duty;
import fr.pixemploi.assessment.engine.selection.terms.Barrier;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Choice.Ask;
import fr.pixemploi.assessment.engine.selection.terms.Choice.Reason;
import fr.pixemploi.assessment.engine.selection.terms.Choice.Relaxation;
import fr.pixemploi.assessment.engine.selection.terms.Choice.Stop;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Restrictions;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.SelectionRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the next question of the sittings of one campaign on one bank version. A function of its arguments: the same posterior,
 * progress and seed give the same question on every machine. Shared by all threads; the workspace is not.
 */
public final class Selector {
    /** Owed questions begin while this many times their expected seconds are left. */
    private static final double TIME_MARGIN = 1.5;

    /** Which rules give way, and in which order, before a sitting would end unfinished. */
    private static final List<Set<Relaxation>> RELAXATIONS = List.of(
            Set.of(),
            Set.of(Relaxation.GENTLE_START),
            Set.of(Relaxation.GENTLE_START, Relaxation.SPACING),
            Set.of(Relaxation.GENTLE_START, Relaxation.SPACING, Relaxation.EXPOSURE));

    private static final double SECONDS_A_MINUTE = 60;

    private final ItemPool pool;
    private final Rules rules;

    private Selector(ItemPool pool, Rules rules) {
        this.pool = pool;
        this.rules = rules;
    }

    /**
     * The choice for a campaign's rules.
     *
     * @throws IllegalArgumentException when the rules speak of other competences than the pool has
     */
    public static Selector of(ItemPool pool, Rules rules) {
        int dimensions = pool.dimensions();
        int counts = rules.content().perDimension().size();
        if (counts != 0 && counts != dimensions)
            throw new IllegalArgumentException("perDimension must have " + dimensions + " counts");
        int weights = rules.loss().weights().size();
        if (weights != 0 && weights != dimensions)
            throw new IllegalArgumentException("there must be " + dimensions + " weights");
        boolean strays = rules.loss().decisions().stream().anyMatch(decision -> decision.dimension() >= dimensions)
                || rules.content().domains().stream()
                        .flatMap(domain -> domain.dimensions().stream())
                        .anyMatch(k -> k < 0 || k >= dimensions);
        if (strays) throw new IllegalArgumentException("there are " + dimensions + " dimensions");
        return new Selector(pool, rules);
    }

    public ItemPool pool() {
        return pool;
    }

    /**
     * The next question, or the end.
     *
     * @param posterior of the answers so far
     * @param speed of the person as known so far
     * @param progress questions so far
     * @param circumstances of the person now
     * @param eligibility what exposure control lets this sitting see, with the sitting's secret seed
     * @param workspace of the calling thread
     */
    public Choice next(
            Posterior posterior,
            Speed speed,
            Progress progress,
            Restrictions circumstances,
            Eligibility eligibility,
            Workspace workspace) {
        if (progress.count() >= rules.budget().items()) return new Stop(Reason.ITEMS);
        if (progress.secondsSpent() >= rules.budget().seconds()) return new Stop(Reason.TIME);
        block(progress, workspace);
        Utilities.fill(pool, rules, posterior, speed, eligibility.snapshot(), workspace);
        Candidates candidates =
                new Candidates(pool, rules, posterior, speed, progress, circumstances, eligibility, workspace);
        boolean pressed = isPressed(candidates.content(), progress, speed);
        Found found = find(candidates, pressed);
        if (found != null && isBelowFloor(found, speed)) {
            // Owed questions come before the floor.
            boolean owing = candidates.content().owed() + candidates.content().owedByTypes() > 0;
            if (!found.owed()) found = owing && !pressed ? find(candidates, true) : null;
            if (found == null || !found.owed()) return new Stop(Reason.FLOOR);
        }
        return found == null ? new Stop(Reason.EXHAUSTED) : drawn(found, speed, progress, eligibility.seed());
    }

    /** How many items of the pool each barrier keeps out of the next choice: for explaining a sitting, not for serving it. */
    public Map<Barrier, Integer> barriers(
            Posterior posterior,
            Progress progress,
            Restrictions circumstances,
            Eligibility eligibility,
            Workspace workspace) {
        block(progress, workspace);
        Candidates candidates =
                new Candidates(pool, rules, posterior, Speed.of(0), progress, circumstances, eligibility, workspace);
        Map<Barrier, Integer> counts = new EnumMap<>(Barrier.class);
        for (int j = 0; j < pool.size(); j++) {
            Barrier barrier = candidates.barrier(j);
            if (barrier == null && !candidates.content().admits(pool.item(j).dimension())) barrier = Barrier.CONTENT;
            if (barrier == null && !eligibility.allows(j)) barrier = Barrier.EXPOSURE;
            if (barrier != null) counts.merge(barrier, 1, Integer::sum);
        }
        return counts;
    }

    private void block(Progress progress, Workspace workspace) {
        workspace.prepare(pool);
        for (int place = 0; place < progress.count(); place++) {
            int asked = progress.asked(place);
            workspace.block(asked);
            for (int rival : pool.rivals(asked)) workspace.block(rival);
        }
    }

    /** Whether all of the remaining budget is needed for owed questions. */
    private boolean isPressed(ContentState content, Progress progress, Speed speed) {
        int owed = content.owed() + content.owedByTypes();
        if (owed == 0) return false;
        if (progress.count() + owed >= rules.budget().items()) return true;
        if (Double.isInfinite(rules.budget().seconds())) return false;
        double ordinary = 0;
        for (int k = 0; k < pool.dimensions(); k++) ordinary += pool.ordinarySeconds(k) / pool.dimensions();
        double needed = owed * ordinary * speed.factor() * TIME_MARGIN;
        return progress.secondsSpent() + needed >= rules.budget().seconds();
    }

    /** What a search found, and which rules had to give way for it. */
    private record Found(Shortlist best, boolean owed, Set<Relaxation> relaxed) {}

    private static @Nullable Found find(Candidates candidates, boolean pressed) {
        if (candidates.content().isBehind()) {
            Shortlist kind = candidates.best(Duty.SHARE, Set.of());
            if (!kind.isEmpty()) return new Found(kind, true, Set.of());
        }
        if (pressed) {
            Shortlist all = candidates.best(Duty.ALL, Set.of());
            if (!all.isEmpty()) return new Found(all, true, Set.of());
            for (Set<Relaxation> relaxed : RELAXATIONS) {
                Shortlist some = candidates.best(Duty.SOME, relaxed);
                if (!some.isEmpty()) return new Found(some, true, relaxed);
            }
        }
        for (Set<Relaxation> relaxed : RELAXATIONS) {
            Shortlist any = candidates.best(Duty.NONE, relaxed);
            if (!any.isEmpty()) return new Found(any, false, relaxed);
        }
        return null;
    }

    /** The floor is a loss per minute. */
    private boolean isBelowFloor(Found found, Speed speed) {
        double floor = rules.loss().floorPerMinute();
        if (floor == 0) return false;
        double value = found.best().value(0);
        return switch (rules.rule()) {
            case SelectionRule.LossPerSecond perSecond -> value * SECONDS_A_MINUTE < floor;
            case SelectionRule.LossPerQuestion perQuestion ->
                value * SECONDS_A_MINUTE < floor * expectedSeconds(found.best().item(0), speed);
        };
    }

    private Ask drawn(Found found, Speed speed, Progress progress, long seed) {
        Shortlist best = found.best();
        int place = Draws.below(best.count(), seed, progress.count() + 1L);
        return new Ask(
                best.item(place),
                best.value(place),
                expectedSeconds(best.item(place), speed),
                best.items(),
                found.owed(),
                found.relaxed());
    }

    private double expectedSeconds(int item, Speed speed) {
        return pool.seconds()[item] * speed.factor();
    }
}
