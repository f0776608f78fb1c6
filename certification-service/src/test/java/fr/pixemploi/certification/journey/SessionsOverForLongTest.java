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
import java.util.HashMap;
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

    /** A session that was cancelled, another one that the jury gave back, somebody who was taken out, a sealed certificate: each with words. */
    private UUID cancelled(String firstName) {
        Map<String, Object> body = new HashMap<>(World.sessionBody());
        body.put("description", "Écrit de " + firstName);
        UUID session = UUID.fromString(once(as("claire"))
                .body(body)
                .post("/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        UUID candidate = aCandidateByName(session, firstName);
        as("claire")
                .body(Map.of("reason", "Pas venu : " + firstName))
                .post("/v1/sessions/{s}/candidates/{c}/cancellation", session, candidate)
                .then()
                .statusCode(200);
        as("claire")
                .body(Map.of("reason", "Tout annulé."))
                .post("/v1/sessions/{id}/cancellation", session)
                .then()
                .statusCode(200);
        sql.update(
                "insert into session_reopening (id, session_id, reason, author, made_at) values (?, ?, 'Dit', 'julie', ?)",
                Ids.next(),
                session,
                Instant.now());
        return session;
    }

    private void sealedWord(UUID id, long days) {
        sql.update(
                "insert into sealed_certificate (code_digest, status, kept_from, content) values (?, 'published', '2026-01-01T00:00:00Z', '')",
                id.toString());
        sql.update(
                "insert into sealed_revocation (id, code_digest, number, kind, reason, author, made_at) values (?, ?, 1, 'proposed', 'Dit', 'julie', ?)",
                id,
                id.toString(),
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(days));
    }

    private List<String> saidOf(UUID session) {
        return sql.query("""
                        select 'description' as what from certification_session where description is not null and id = ?
                        union all select 'session' from certification_session where cancellation_reason <> '' and id = ?
                        union all select 'candidate' from candidate where cancellation_reason <> '' and session_id = ?
                        union all select 'reopening' from session_reopening where reason <> '' and session_id = ?
                        """, session, session, session, session).list(row -> row.text("what"));
    }

    @Test
    void wordsGoAlsoOfWhatIsCancelledAndOfTablesThatAreOnlyAddedTo() {
        UUID old = cancelled("Désiré");
        UUID recent = cancelled("Édith");
        UUID oldWord = Ids.next();
        UUID recentWord = Ids.next();
        sealedWord(oldWord, daysKept() + 2);
        sealedWord(recentWord, daysKept() - 7);
        // Whoever has an account goes with it, not by the clock; what was said of them does.
        sql.update(
                "update candidate set beneficiary_id = ?, eligible_competences = 5, clea_opened = false where session_id = ?",
                Ids.next(),
                old);
        ago(new Held(old, old), daysKept() + 2);
        ago(new Held(recent, recent), daysKept() - 7);
        assertThat(run(true))
                .containsKeys(
                        "words-of-sessions",
                        "words-of-cancelled-candidates",
                        "words-of-reopenings",
                        "words-of-sealed-revocations");
        assertThat(saidOf(old)).hasSize(4);
        run(false);
        assertThat(saidOf(old)).isEmpty();
        assertThat(rows("sealed_revocation where reason = '' and id = ?", oldWord))
                .isOne();
        assertThat(rows("certification_session where cancelled_at is not null and id = ?", old))
                .as("that it was cancelled stays")
                .isOne();
        as("claire").get("/v1/sessions/{id}", old).then().statusCode(200);
        assertThat(saidOf(recent)).hasSize(4);
        assertThat(rows("sealed_revocation where reason <> '' and id = ?", recentWord))
                .isOne();
        // What these words are about cannot be opened.
        sql.update("delete from sealed_certificate where content = ''");
        sql.query("select forget_words_of_reopenings(now())").list(row -> true);
        assertThat(rows("session_reopening where reason = '' and session_id = ?", recent))
                .as("more than a year ago, as asked")
                .isOne();
        UUID today = cancelled("Fleur");
        sql.query("select forget_words_of_reopenings(now() + interval '9 years')")
                .list(row -> true);
        assertThat(saidOf(today)).as("whatever is asked of the database").hasSize(4);
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
