package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Content;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Count;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Domain;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Share;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much of the required content a sitting has covered: which competences may still be asked, and how many questions are still owed. */
final class ContentState {
    private static final int NO_DOMAIN = -1;
    private static final double ROUNDING = 1e-9;

    private final Content content;
    private final int[] perDimension;
    private final int[] domainOf;
    private final int[] perDomain;
    /** Questions that each domain owes beyond those of its competences. */
    private final int[] domainRest;

    private final int[] domainOwed;
    private final Map<String, Integer> perType = new HashMap<>();
    private final int[] lastPlace;
    private final int questions;
    /** Types of the kinds that are below their share. */
    private final Set<String> behind = new HashSet<>();

    ContentState(ItemPool pool, Content content, Progress progress) {
        this.content = content;
        int dimensions = pool.dimensions();
        perDimension = new int[dimensions];
        lastPlace = new int[dimensions];
        Arrays.fill(lastPlace, Integer.MIN_VALUE / 2);
        questions = progress.count();
        for (int place = 0; place < questions; place++) {
            PoolItem item = pool.item(progress.asked(place));
            perDimension[item.dimension()]++;
            lastPlace[item.dimension()] = place;
            if (!content.perType().isEmpty() || !content.shares().isEmpty())
                perType.merge(item.type(), 1, Integer::sum);
        }
        String lastType =
                questions == 0 ? null : pool.item(progress.asked(questions - 1)).type();
        for (Share share : content.shares()) if (isBehind(share, lastType)) behind.addAll(share.types());
        domainOf = new int[dimensions];
        Arrays.fill(domainOf, NO_DOMAIN);
        perDomain = new int[content.domains().size()];
        domainRest = new int[perDomain.length];
        domainOwed = new int[perDomain.length];
        for (int d = 0; d < perDomain.length; d++) count(d, content.domains().get(d));
    }

    private void count(int d, Domain domain) {
        for (int k : domain.dimensions()) {
            domainOf[k] = d;
            perDomain[d] += perDimension[k];
            domainOwed[d] += owedBy(k);
        }
        domainRest[d] = Math.max(0, domain.count().min() - perDomain[d] - domainOwed[d]);
        domainOwed[d] += domainRest[d];
    }

    /** Questions that a competence still owes to its own minimum. */
    int owedBy(int dimension) {
        return Math.max(0, bounds(dimension).min() - perDimension[dimension]);
    }

    /** Questions that competences and domains owe together. */
    int owed() {
        int owed = 0;
        for (int value : domainOwed) owed += value;
        for (int k = 0; k < perDimension.length; k++) {
            if (domainOf[k] == NO_DOMAIN) owed += owedBy(k);
        }
        return owed;
    }

    /** Questions that types still owe. */
    int owedByTypes() {
        int owed = 0;
        for (Map.Entry<String, Count> type : content.perType().entrySet())
            owed += Math.max(0, type.getValue().min() - countOf(type.getKey()));
        return owed;
    }

    boolean owes() {
        return owed() + owedByTypes() > 0;
    }

    /** Whether one more question of this competence counts towards a minimum. */
    boolean serves(int dimension) {
        return owedBy(dimension) > 0 || (domainOf[dimension] != NO_DOMAIN && domainRest[domainOf[dimension]] > 0);
    }

    boolean serves(String type) {
        Count bounds = content.perType().get(type);
        return bounds != null && countOf(type) < bounds.min();
    }

    /** Whether some kind of item would be below its share if the next question were of another. */
    boolean isBehind() {
        return !behind.isEmpty();
    }

    /** Whether the kind that is below its share has this type. */
    boolean makesUp(String type) {
        return behind.contains(type);
    }

    private boolean isBehind(Share share, @Nullable String lastType) {
        // What was missed, on a device that has none of them, is made up by every second question and not in a row.
        if (share.least() <= 0.5 && lastType != null && share.types().contains(lastType)) return false;
        int asked = 0;
        for (String type : share.types()) asked += countOf(type);
        return asked < (int) (share.least() * (questions + 1) + ROUNDING);
    }

    /** Whether maxima admit one more question of this competence, and leave room for what its domain's others still owe. */
    boolean admits(int dimension) {
        if (perDimension[dimension] >= bounds(dimension).max()) return false;
        int d = domainOf[dimension];
        if (d == NO_DOMAIN) return true;
        int room = content.domains().get(d).count().max() - perDomain[d];
        return room > 0 && (serves(dimension) || room > domainOwed[d]);
    }

    boolean admits(String type) {
        Count bounds = content.perType().get(type);
        return bounds == null || countOf(type) < bounds.max();
    }

    /** Whether enough questions of other competences came since the last one of this. */
    boolean isFarEnough(int dimension) {
        return questions - lastPlace[dimension] > content.spacing();
    }

    private int countOf(String type) {
        return perType.getOrDefault(type, 0);
    }

    private Count bounds(int dimension) {
        return content.perDimension().isEmpty()
                ? Count.FREE
                : content.perDimension().get(dimension);
    }
}
