package fr.pixemploi.assessment.sitting.domain.plan;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Which items on trial a new sitting puts, and when: chance decides both, so that who meets one says nothing of the person. Neither
 * the first nor the last questions of a sitting are used for it.
 */
public final class TrialItems {
    /** The first questions are to be easy, and nobody is tired yet. */
    private static final int FIRST = 4;

    private TrialItems() {}

    /** At most so many of those that the person could answer and that the plan measures. */
    public static List<TrialQuestion> of(ItemBank bank, Plan plan, int max, long seed) {
        List<Item> candidates = new ArrayList<>(bank.onTrial(Pool.OPEN).stream()
                .filter(item -> fits(item, plan))
                .toList());
        SplittableRandom chance = new SplittableRandom(seed);
        int last = plan.rules().budget().items() - 1;
        List<TrialQuestion> chosen = new ArrayList<>();
        while (chosen.size() < max && !candidates.isEmpty() && last - FIRST > chosen.size()) {
            Item item = candidates.remove(chance.nextInt(candidates.size()));
            int number = FIRST + chance.nextInt(last - FIRST);
            if (chosen.stream().noneMatch(other -> other.number() == number))
                chosen.add(new TrialQuestion(number, item.id()));
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(TrialQuestion::number))
                .toList();
    }

    private static boolean fits(Item item, Plan plan) {
        Circumstances given = plan.circumstances();
        Integer upTo = plan.upToLevel();
        return plan.competences().contains(item.competence())
                && (upTo == null || item.level() <= upTo)
                && (given.device() == null || item.suitability().devices().contains(given.device()))
                && item.suitability().support().containsAll(given.needs())
                && !given.seen().contains(item.id());
    }
}
