package fr.pixemploi.pathway.plan.domain.search;

import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.model.Candidate;
import fr.pixemploi.pathway.plan.domain.model.Choice;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plan that another one must differ from: of either, at most half of the hours are of trainings that both have. What an
 * adviser fixed is in all plans, and counts in neither.
 */
final class Apart {
    private final Map<TrainingId, Integer> hours = new HashMap<>();
    private final int all;

    Apart(List<Candidate> chosen) {
        int sum = 0;
        for (Candidate each : chosen) {
            hours.merge(training(each), each.hours(), Integer::sum);
            sum += each.hours();
        }
        all = sum;
    }

    private static TrainingId training(Candidate candidate) {
        Passing passing = Objects.requireNonNull(candidate.passing(), "chosen steps are sessions");
        return passing.session().training();
    }

    private int sharedBy(TrainingId training) {
        return hours.getOrDefault(training, 0);
    }

    private boolean mayShare(int shared) {
        return 2L * shared <= all;
    }

    /**
     * Whether a larger set may still be apart.
     *
     * @param most hours that its plan has at most
     */
    boolean mayBeWithin(List<Choice> set, int most) {
        int shared = 0;
        int there = 0;
        for (Choice each : set) {
            int same = sharedBy(each.training());
            if (same > 0) shared += each.hours();
            there += same;
        }
        return 2L * shared <= most && mayShare(there);
    }

    boolean allows(List<Candidate> chosen) {
        int shared = 0;
        int sum = 0;
        int there = 0;
        for (Candidate each : chosen) {
            int same = sharedBy(training(each));
            if (same > 0) shared += each.hours();
            there += same;
            sum += each.hours();
        }
        return 2L * shared <= sum && mayShare(there);
    }
}
