package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was kept long enough goes, also out of a log; what was not stays. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RetentionTest {
    private static final int DAYS_KEPT = 3 * 365 + 2;

    @Inject
    Sql sql;

    @Test
    void readsGoAfterThreeYearsAndNotADayBefore() {
        UUID old = readBefore(DAYS_KEPT + 1);
        UUID recent = readBefore(DAYS_KEPT - 5);
        String run = as("ops-omar")
                .body(Map.of("dry", false))
                .post("/v1/operations/retention")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String it = "items.find { it.id == '" + run + "' }";
        await().atMost(Patience.FAR)
                .until(() -> as("ops-omar").get("/v1/operations/retention").path(it + ".endedAt") != null);
        assertThat(as("ops-omar").get("/v1/operations/retention").<java.util.List<String>>path(it + ".failed"))
                .isEmpty();
        assertThat(isThere(old)).isFalse();
        assertThat(isThere(recent)).isTrue();
    }

    private UUID readBefore(int days) {
        UUID read = Ids.next();
        sql.update("""
                insert into person_read (id, beneficiary_id, service, what, structure_id, role, reader, read_at)
                values (?, ?, 'profile', 'file', ?, 'adviser', 'somebody', ?)
                """, read, Ids.next(), World.A, Instant.now().minus(days, ChronoUnit.DAYS));
        return read;
    }

    private boolean isThere(UUID read) {
        return sql.query("select 1 from person_read where id = ?", read).exists();
    }
}
