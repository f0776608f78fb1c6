package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody used for three years go; those that somebody used stay. */
@QuarkusTest
@TestProfile(Unhurried.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class UnusedFilesTest {
    @Inject
    Sql sql;

    @Test
    void aFileThatNobodyUsedIsErasedAndOneWithARecentResultStays() {
        UUID unused = aFileOfLongAgo();
        UUID used = aFileOfLongAgo();
        World.aResult(used, Instant.now().minus(30, ChronoUnit.DAYS).toString(), Map.of("1.1", 2));
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

    @Test
    void aFileThatSomebodyWritesAboutAfterThePageWasReadStays() {
        UUID used = aFileOfLongAgo();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.query("select 1 from beneficiary where id = ? for update", used).exists();
            begin(false);
            // The run has read its page, and waits for the file.
            await().atMost(Patience.FAR)
                    .until(() -> sql.query(
                                    "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%beneficiary%'")
                            .exists());
            sql.update(
                    "insert into note (id, beneficiary_id, structure_id, author, content, written_at) values (?, ?, ?, 'nadia', 'Vue.', now())",
                    Ids.next(),
                    used,
                    A);
        });
        await().atMost(Patience.FAR)
                .until(() -> runs().path("items.findAll { it.endedAt == null }.size()")
                        .equals(0));
        assertThat(erasedNow(used)).isFalse();
        assertThat(exists(used)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into task (id, beneficiary_id, structure_id, author, content, due_on, made_at) values (gen_random_uuid(), '%1$s', '%2$s', 'n', 'CV', '2021-01-01', now())",
                "insert into situation (file_id, said, said_at, version) values ('%1$s', '{}', jsonb_build_object('commune', now()), 1)",
                "insert into certificate (id, beneficiary_id, status, total_pix, published_at) values (gen_random_uuid(), '%1$s', 'published', 8, now())",
                "insert into person_export (id, person_id, file_ids, asked_at, told_at) values (gen_random_uuid(), '%1$s', array[cast('%1$s' as uuid)], now(), now())",
                "insert into rights_request (id, beneficiary_id, structure_id, kind, way, recorded_by, recorded_at, due_on) values (gen_random_uuid(), '%1$s', '%2$s', 'restriction', 'desk', 'n', '2021-01-01', '2021-02-01')"
            })
    void aFileOfWhichMoreThanResultsIsKnownStays(String known) {
        UUID used = aFileOfLongAgo();
        sql.update(known.formatted(used, A));
        run(false);
        assertThat(erasedNow(used)).isFalse();
    }

    private boolean erasedNow(UUID file) {
        return sql.query("select 1 from erased_person where person_hash = ?", ErasedPeople.hash(file))
                .exists();
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
        String run = begin(dry);
        String it = "items.find { it.id == '" + run + "' }";
        await().atMost(Patience.FAR).until(() -> runs().path(it + ".endedAt") != null);
        assertThat(runs().<List<String>>path(it + ".failed")).isEmpty();
        Integer files = runs().path(it + ".rows.'unused-files'");
        return files == null ? 0 : files;
    }

    private static String begin(boolean dry) {
        return as("ops-omar")
                .body(Map.of("dry", dry))
                .post("/v1/operations/retention")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Response runs() {
        return as("ops-omar").get("/v1/operations/retention");
    }
}
