package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidateByName;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What names somebody and hangs on no account goes three years after its session, not a week before; what the jury told stays. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class SessionsOverForLongTest {
    @Inject
    Sql sql;

    /** A session with a candidate by name, words of an incident, of an absence and of the centre. */
    private record Held(UUID session, UUID candidate) {}

    private Held held(String firstName) {
        UUID session = aSession();
        UUID candidate = aCandidateByName(session, firstName);
        once(as("claire"))
                .body(Map.of("category", "non-blocking-technical-issue", "words", "Quelqu'un a crié."))
                .post("/v1/sessions/{id}/incidents", session)
                .then()
                .statusCode(201);
        as("claire")
                .body(Map.of("attendanceSigned", true, "comment", "Rien à dire de " + firstName))
                .put("/v1/sessions/{id}/finalization/declaration", session)
                .then()
                .statusCode(200);
        as("claire")
                .body(Map.of("reason", "other-reason", "words", "Train supprimé."))
                .put("/v1/sessions/{id}/finalization/absences/{candidate}", session, candidate)
                .then()
                .statusCode(200);
        sql.update(
                "insert into result_letter (id, session_id, recipient_digest, state, noted_at, ended_at) values (?, ?, ?, 'sent', ?, ?)",
                Ids.next(),
                session,
                session.toString().replace("-", "").repeat(2),
                Instant.now(),
                Instant.now());
        return new Held(session, candidate);
    }

    /** As if so many days had gone by since. */
    private void ago(Held it, long days) {
        LocalDateTime began = LocalDateTime.now(ZoneOffset.UTC).minusDays(days);
        sql.update("update certification_session set starts_at = ? where id = ?", began, it.session());
        sql.update(
                "update result_letter set noted_at = ? where session_id = ?",
                began.atOffset(ZoneOffset.UTC),
                it.session());
    }

    private static long daysKept() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        return ChronoUnit.DAYS.between(now.minusYears(3), now);
    }

    private static Map<String, Integer> run(boolean dry) {
        String run = as("ops-omar")
                .body(Map.of("dry", dry))
                .post("/v1/operations/retention")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String it = "items.find { it.id == '" + run + "' }";
        await().atMost(Patience.FAR)
                .until(() -> as("ops-omar").get("/v1/operations/retention").path(it + ".endedAt") != null);
        assertThat(as("ops-omar").get("/v1/operations/retention").<List<String>>path(it + ".failed"))
                .isEmpty();
        return as("ops-omar").get("/v1/operations/retention").path(it + ".rows");
    }

    private long rows(String where, UUID id) {
        return sql.query("select count(*) as count from " + where, id).one(row -> row.bigint("count"));
    }

    private long words(Held it) {
        return rows("incident where words is not null and session_id = ?", it.session())
                + rows("closing_declaration where comment is not null and session_id = ?", it.session())
                + rows("absence where words is not null and candidate_id = ?", it.candidate())
                + rows("result_letter where session_id = ?", it.session());
    }

    @Test
    void goesThreeYearsAfterItsSessionAndNotAWeekBefore() {
        Held old = held("Anatole");
        Held recent = held("Barnabé");
        ago(old, daysKept() + 2);
        ago(recent, daysKept() - 7);

        assertThat(run(true))
                .containsKeys("candidates-without-account", "words-of-incidents", "words-of-closings", "result_letter");
        assertThat(words(old)).as("counted and not changed").isEqualTo(4);
        assertThat(rows("candidate where id = ?", old.candidate())).isOne();

        run(false);
        assertThat(words(old)).isZero();
        assertThat(rows("candidate where id = ?", old.candidate())).isZero();
        assertThat(rows("subscription where candidate_id = ?", old.candidate())).isZero();
        assertThat(rows("incident where session_id = ?", old.session()))
                .as("that something happened stays")
                .isOne();
        assertThat(rows("closing_declaration where attendance_signed and session_id = ?", old.session()))
                .isOne();
        await().atMost(Patience.FAR)
                .until(() -> Topic.of("certification.candidate.state").about(old.candidate()).stream()
                        .anyMatch(told -> told.json().isEmpty()));
        assertThat(words(recent)).isEqualTo(4);
        assertThat(rows("candidate where id = ?", recent.candidate())).isOne();
    }

    /** Certificates and what the jury decided live apart: whoever was told a result is no row that goes by the clock. */
    @Test
    void whoHasAnAccountOrWasToldAResultStays() {
        Validated published = Validated.sat(aSession(), "over-for-long", "Clovis", Map.of());
        Validated.publish(published.session(), 1);
        ago(new Held(published.session(), published.candidate()), daysKept() + 400);
        String certificate = published.certificate();
        run(false);
        assertThat(rows("candidate where id = ?", published.candidate())).isOne();
        assertThat(published.certificate()).isEqualTo(certificate);
    }
}
