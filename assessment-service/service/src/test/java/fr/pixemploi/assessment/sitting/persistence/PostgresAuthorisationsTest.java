package fr.pixemploi.assessment.sitting.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.sitting.domain.Tests;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import fr.pixemploi.assessment.sitting.domain.plan.TestTerms;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Leaves to start on the real PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class PostgresAuthorisationsTest {
    @Inject
    Sql sql;

    @Test
    void whoStartsWithALeaveAndWhoTakesItBackWaitForEachOther() {
        PostgresAuthorisations authorisations = new PostgresAuthorisations(sql);
        Authorisation given = new Authorisation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Tests.NOW,
                Tests.NOW.plusSeconds(60),
                new TestTerms(
                        Duration.ofMinutes(105), 24, Set.of(Suitability.Need.KEYBOARD_ONLY), Accommodations.NONE));
        authorisations.add(given);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(authorisations.lock(given.id(), given.beneficiary())).contains(given);
            refusedToWait(() -> authorisations.lockStanding(given.candidate()));
        });
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(authorisations.lockStanding(given.candidate())).contains(given);
            refusedToWait(() -> authorisations.lock(given.id(), given.beneficiary()));
            authorisations.withdraw(given.id(), Tests.NOW);
        });
        assertThat(QuarkusTransaction.requiringNew().call(() -> authorisations.lock(given.id(), given.beneficiary())))
                .isEmpty();
    }

    /** In a transaction of its own, beside the one that runs, which would wait for it for ever. */
    private void refusedToWait(Runnable other) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.update("set local lock_timeout = '100ms'");
                    other.run();
                }))
                .hasStackTraceContaining("lock timeout");
    }
}
