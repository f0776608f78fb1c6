package fr.pixemploi.assessment.sitting.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.sitting.domain.Tests;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
    private static final Plan PLAN = Tests.plan(Circumstances.ANY);

    @Test
    void aPlanIsReadBackWithItsShareOfTasks() {
        TestRules rules = PLAN.rules().with(new TestRules.Manner(1, false, 0, 0.2));
        Plan plan = new Plan(PLAN.framework(), PLAN.competences(), PLAN.audience(), rules, PLAN.circumstances());
        assertThat(PlanJson.read(PlanJson.write(plan)).rules()).isEqualTo(rules);
    }

    @Test
    void aPlanFromBeforeThereWereSharesAsksForNone() {
        String written = PlanJson.write(PLAN);
        assertThat(written).doesNotContain("tasksAtLeast");
        assertThat(PlanJson.read(written).rules()).isEqualTo(PLAN.rules());
    }
}
