package fr.pixemploi.assessment.diagnosis.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules on the real PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class PostgresRuleSetsTest {
    @Inject
    PostgresRuleSets ruleSets;

    @Test
    void rulesThatShipUnderAStoredIdLeaveWhatIsStored() {
        RuleSet stored = ruleSets.find(RuleSets.SHIPPED).orElseThrow();
        RuleSet changed = new RuleSet(
                stored.id(),
                null,
                stored.code(),
                stored.version(),
                "Changed",
                stored.questionnaire(),
                new RuleSetDraft(List.of(), stored.content().otherwise()),
                1,
                stored.createdAt(),
                stored.activatedAt());
        assertThat(ruleSets.ship(changed)).isEqualTo(stored);
        assertThat(ruleSets.find(RuleSets.SHIPPED)).contains(stored);
    }
}
