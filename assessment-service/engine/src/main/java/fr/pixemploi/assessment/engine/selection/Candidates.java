package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.terms.Barrier;
import fr.pixemploi.assessment.engine.selection.terms.Choice.Relaxation;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Restrictions;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.SelectionRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which items may be asked next in one sitting, and the best of them by the workspace's utilities. */
final class Candidates {
    /** How strictly the owed content is insisted on. */
    enum Duty {
        /** The question reduces both what competences owe and what types owe, where both owe something. */
        ALL,
        /** It reduces one of them. */
        SOME,
        /** It is of a kind that is behind its share, and takes no place, nor time by what is expected, from what is owed. */
        SHARE,
        NONE
    }

    /** How much easier than usual the first, second and third question are, in population standard deviations. */
    private static final double[] GENTLE_START = {0.5, 0.25, 0};

    private final ItemPool pool;
    private final Rules rules;
    private final Posterior posterior;
    private final Restrictions circumstances;
    private final Eligibility eligibility;
    private final ContentState content;
    private final Workspace workspace;
    private final InTime inTime;
    private final Room room;
    private final double speedFactor;
    private final int place;

    Candidates(
            ItemPool pool,
            Rules rules,
            Posterior posterior,
            Speed speed,
            Progress progress,
            Restrictions circumstances,
            Eligibility eligibility,
            Workspace workspace) {
        this.pool = pool;
        this.rules = rules;
        this.posterior = posterior;
        this.circumstances = circumstances;
        this.eligibility = eligibility;
        this.content = new ContentState(pool, rules.content(), progress);
        this.workspace = workspace;
        boolean byTime = rules.rule() instanceof SelectionRule.LossPerSecond;
        double left = byTime ? rules.budget().seconds() - progress.secondsSpent() : Double.POSITIVE_INFINITY;
        this.inTime = new InTime(pool, speed, left);
        this.room = Room.of(pool, rules.budget(), content, progress, speed);
        this.speedFactor = speed.factor();
        this.place = progress.count();
    }

    Room room() {
        return room;
    }

    ContentState content() {
        return content;
    }

    /** The best items that pass all filters but the relaxed ones; without the gentle start, the first questions are the easiest. */
    Shortlist best(Duty duty, Set<Relaxation> relaxed) {
        Shortlist best = new Shortlist(rules.manner().drawnAmong());
        boolean gentle = rules.manner().gentleStart() && place < GENTLE_START.length;
        boolean easiest = gentle && relaxed.contains(Relaxation.GENTLE_START);
        for (int k = 0; k < pool.dimensions(); k++) {
            if (!isOpen(k, duty, relaxed)) continue;
            double reach = posterior.mean(k) - (gentle ? GENTLE_START[place] : 0);
            for (int j = pool.start(k); j < pool.start(k + 1); j++) {
                double value = easiest ? -pool.comfort(j) : workspace.utility[j];
                if (!best.wants(value)) continue;
                if (gentle && !easiest && !(pool.comfort(j) <= reach && pool.seconds()[j] <= pool.ordinarySeconds(k)))
                    continue;
                if (barrier(j) != null || !servesByType(k, j, duty)) continue;
                if (!relaxed.contains(Relaxation.EXPOSURE) && !eligibility.allows(j)) continue;
                if (!easiest) value *= eligibility.taste(j) * inTime.chance(j);
                if (best.wants(value)) best.add(j, value);
            }
        }
        if (!easiest) best.keepNearBest();
        return best;
    }

    private boolean isOpen(int dimension, Duty duty, Set<Relaxation> relaxed) {
        if (!content.admits(dimension)) return false;
        if (!relaxed.contains(Relaxation.SPACING) && !content.isFarEnough(dimension)) return false;
        return switch (duty) {
            case ALL -> content.owed() == 0 || content.serves(dimension);
            case SHARE -> room.questions() > 0 || content.owed() == 0 || content.serves(dimension);
            case SOME -> content.serves(dimension) || content.owedByTypes() > 0;
            case NONE -> true;
        };
    }

    private boolean servesByType(int dimension, int item, Duty duty) {
        String type = pool.item(item).type();
        return switch (duty) {
            case ALL -> content.owedByTypes() == 0 || content.serves(type);
            case SOME -> content.serves(dimension) || content.serves(type);
            case SHARE ->
                content.makesUp(type)
                        && room.has(pool.seconds()[item] * speedFactor)
                        && (room.questions() > 0 || content.owedByTypes() == 0 || content.serves(type));
            case NONE -> true;
        };
    }

    /** What keeps an item from being asked whatever else gives way; null when nothing does. */
    @Nullable
    Barrier barrier(int index) {
        if (workspace.isBlocked(index)) return Barrier.ASKED_OR_RIVAL;
        PoolItem item = pool.item(index);
        String device = circumstances.device();
        if (!device.isEmpty() && !item.devices().isEmpty() && !item.devices().contains(device)) return Barrier.DEVICE;
        if (!circumstances.support().isEmpty() && !item.support().containsAll(circumstances.support()))
            return Barrier.SUPPORT;
        String language = circumstances.language();
        if (!language.isEmpty()
                && !item.languages().isEmpty()
                && !item.languages().contains(language)) return Barrier.LANGUAGE;
        if (circumstances.seen().contains(item.id())) return Barrier.SEEN;
        return content.admits(item.type()) ? null : Barrier.TYPE;
    }
}
