package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files that nobody used for three years go; those that somebody used stay. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class UnusedFilesTest {
    @Inject
    Sql sql;

    @Test
    void aFileThatNobodyUsedIsErasedAndOneWithARecentResultStays() {
        UUID unused = aFileOfLongAgo();
        UUID used = aFileOfLongAgo();
        World.aResult(used, "2026-01-05T10:00:00Z", Map.of("1.1", 2));
        await().atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from result where beneficiary_id = ?", used)
                        .exists());
        long others = dueNow() - 1;
        assertThat(others).isNotNegative();
        assertThat(exists(unused)).as("looking changes nothing").isTrue();

        run(false);
        await().atMost(Patience.FAR).until(() -> !exists(unused));
        assertThat(exists(used)).isTrue();
        assertThat(dueNow()).isZero();
    }

    private UUID aFileOfLongAgo() {
        UUID file = UUID.fromString(World.register("nadia", A).path("id"));
        sql.update("update beneficiary set registered_at = timestamptz '2020-03-01' where id = ?", file);
        return file;
    }

    private boolean exists(UUID file) {
        return sql.query("select 1 from beneficiary where id = ?", file).exists();
    }

    private static long dueNow() {
        return run(true);
    }

    private static long run(boolean dry) {
        String run = as("ops-omar")
                .body(Map.of("dry", dry))
                .post("/v1/operations/retention")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String it = "items.find { it.id == '" + run + "' }";
        await().atMost(Patience.FAR).until(() -> runs().path(it + ".endedAt") != null);
        Integer files = runs().path(it + ".rows.'unused-files'");
        return files == null ? 0 : files;
    }

    private static Response runs() {
        return as("ops-omar").get("/v1/operations/retention");
    }
}
