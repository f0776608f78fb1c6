package fr.pixemploi.pathway.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.pixemploi.pathway.plan.domain.filter.Screening;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same two hundred requests against a solver that other people wrote. */
class CpSatTest {
    @Test
    void theBestPlanIsTheSolvers() {
        assumeTrue(CpSat.isHere(), "OR-tools has no native library here");
        for (PlanRequest request : SmallCases.all(OptimumTest.CASES)) {
            List<Plan> plans = OptimumTest.alternatives(request);
            Rulebook.Value best = new CpSat(request).best();
            assertThat(plans.isEmpty()).isEqualTo(best == null);
            if (!plans.isEmpty())
                assertThat(OptimumTest.value(request, OptimumTest.sessions(plans.getFirst())))
                        .isEqualTo(best);
        }
    }

    /** Some dozens of sessions each, where bounds do more than enumerate. */
    @Test
    void soItIsAmongMoreSessionsThanCanBeEnumerated() {
        assumeTrue(CpSat.isHere(), "OR-tools has no native library here");
        MadeUpPeople people = new MadeUpPeople(new MadeUpCatalogue(5, 2_500));
        int compared = 0;
        for (int seed = 0; seed < 40; seed++) {
            PlanRequest request = people.request(people.someone(seed));
            int passing = Screening.of(request, request.person()).passing().size();
            if (passing < 20 || passing > 80) continue;
            Rulebook.Value best = new CpSat(request).best();
            List<Plan> plans = OptimumTest.alternatives(request);
            Rulebook.Value found =
                    plans.isEmpty() ? null : OptimumTest.value(request, OptimumTest.sessions(plans.getFirst()));
            assertThat(found).isEqualTo(best);
            compared++;
        }
        assertThat(compared).isGreaterThan(6);
    }
}
