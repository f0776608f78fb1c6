package fr.pixemploi.pathway.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.plan.domain.Rulebook.Rule;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two hundred small requests against an enumeration and a book of rules that share no code with the search. */
class OptimumTest {
    static final int CASES = 200;
    private static final int BINDING = 20;

    /** All that the issue names; {@code NEEDLESS} is what keeps alternatives honest. */
    private static final Set<Rule> RULES = EnumSet.complementOf(EnumSet.of(Rule.NEEDLESS));

    @Test
    void everyPlanIsTheBestThatTheRulesAllow() {
        for (PlanRequest request : SmallCases.all(CASES)) {
            List<List<Session>> earlier = new ArrayList<>();
            Enumeration enumeration = new Enumeration(request);
            for (Plan plan : alternatives(request)) {
                Enumeration.Solution best = enumeration.best(earlier, Set.of());
                assertThat(best).as("a plan where there is none").isNotNull();
                assertThat(value(request, sessions(plan))).isEqualTo(best.value());
                assertThat(plan.proven()).isTrue();
                earlier.add(sessions(plan));
            }
            if (earlier.size() < 3)
                assertThat(enumeration.best(earlier, Set.of())).isNull();
        }
    }

    @Test
    void noPlanBreaksARule() {
        for (PlanRequest request : SmallCases.all(CASES)) {
            Rulebook rulebook = new Rulebook(request);
            Plans plans = Planner.plan(request);
            List<Plan> all = new ArrayList<>(plans.alternatives());
            if (plans.free() != null) all.add(plans.free());
            for (Plan plan : all) {
                assertThat(rulebook.broken(sessions(plan), Set.of())).isEmpty();
                assertThat(plan.steps())
                        .hasSize(sessions(plan).size()
                                + request.around().freeSteps().size());
            }
            List<List<Session>> alternatives =
                    plans.alternatives().stream().map(OptimumTest::sessions).toList();
            for (List<Session> one : alternatives) {
                for (List<Session> other : alternatives)
                    if (one != other) assertThat(rulebook.apart(one, other)).isTrue();
            }
        }
    }

    @Test
    void everyRuleDecidesTwentyCasesAtLeast() {
        Map<Rule, Integer> binding = new EnumMap<>(Rule.class);
        int diversity = 0;
        for (PlanRequest request : SmallCases.all(CASES)) {
            Enumeration enumeration = new Enumeration(request);
            Enumeration.Solution best = enumeration.best(List.of(), Set.of());
            for (Rule rule : RULES) {
                Enumeration.Solution without = enumeration.best(List.of(), EnumSet.of(rule));
                if (!Objects.equals(valueOf(best), valueOf(without))) binding.merge(rule, 1, Integer::sum);
            }
            if (best != null) {
                Enumeration.Solution second = enumeration.best(List.of(best.sessions()), Set.of());
                if (second == null || second.value().compareTo(best.value()) < 0) diversity++;
            }
        }
        System.out.println("rules that decide cases: " + binding + ", half shared at most: " + diversity);
        assertThat(binding).containsOnlyKeys(RULES);
        assertThat(binding.values()).allMatch(cases -> cases >= BINDING);
        assertThat(diversity).isGreaterThanOrEqualTo(BINDING);
    }

    private static Rulebook.Value valueOf(Enumeration.Solution solution) {
        return solution == null ? null : solution.value();
    }

    /** Without the one that holds nothing but what is pinned, which stands in when nothing else helps. */
    static List<Plan> alternatives(PlanRequest request) {
        return Planner.plan(request).alternatives().stream()
                .filter(plan -> plan.steps().stream().anyMatch(step -> !step.fixed()))
                .toList();
    }

    static Rulebook.Value value(PlanRequest request, List<Session> sessions) {
        return new Rulebook(request).value(sessions, Set.of());
    }

    static List<Session> sessions(Plan plan) {
        return plan.steps().stream()
                .flatMap(step -> java.util.Optional.ofNullable(step.offered()).stream())
                .map(offered -> offered.session())
                .toList();
    }
}
