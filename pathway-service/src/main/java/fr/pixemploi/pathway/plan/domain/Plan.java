package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.filter.Check;
import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.filter.Share;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Steps in the order in which they end, and what they come to.
 *
 * @param gain ten-thousandths of the goal
 * @param goal what is expected of each competence of the goal that was assessed
 * @param bill of prices that are known
 * @param proven false when the search ran out of its budget, so that a better plan may exist
 */
public record Plan(
        List<PlanStep> steps,
        int gain,
        SortedMap<CompetenceCode, PlanStep.Attainment> goal,
        Bill bill,
        boolean proven) {
    /** More likely attained than not. */
    private static final int HALF = 5_000;

    /**
     * Cents.
     *
     * @param all what the steps cost this person, whoever pays
     * @param cpf what the CPF account pays of it; all that it may, when its balance was not told
     * @param own what is left to pay
     */
    public record Bill(long all, long cpf, long own) {
        static Bill of(List<PlanStep> steps, @Nullable Integer balance) {
            List<Share> shares = steps.stream()
                    .map(PlanStep::offered)
                    .filter(Objects::nonNull)
                    .map(Passing::share)
                    .toList();
            long all = shares.stream().mapToLong(Share::cents).sum();
            long eligible =
                    shares.stream().filter(Share::cpf).mapToLong(Share::cents).sum();
            long cpf = balance == null ? eligible : Math.min(eligible, balance);
            return new Bill(all, cpf, all - cpf);
        }
    }

    public Plan {
        steps = List.copyOf(steps);
        goal = Collections.unmodifiableSortedMap(new TreeMap<>(goal));
    }

    public int hours() {
        return steps.stream().mapToInt(step -> step.dates().hours()).sum();
    }

    /** Competences of the goal that are more likely missed than attained after it. */
    public List<CompetenceCode> open() {
        return goal.entrySet().stream()
                .filter(each -> each.getValue().after() < HALF)
                .map(Map.Entry::getKey)
                .toList();
    }

    public Set<Check> checks() {
        Set<Check> checks = EnumSet.noneOf(Check.class);
        chosen(true).forEach(offered -> checks.addAll(offered.checks()));
        return checks;
    }

    /** True when all that was chosen is known to be free, and near or at a distance. */
    boolean freeAndWithin(int minutes) {
        return chosen(false).findAny().isPresent() && chosen(false).allMatch(offered -> offered.freeAndWithin(minutes));
    }

    private Stream<Passing> chosen(boolean fixedToo) {
        return steps.stream()
                .filter(step -> fixedToo || !step.fixed())
                .map(PlanStep::offered)
                .filter(Objects::nonNull);
    }
}
