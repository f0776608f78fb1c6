package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.IdentityCorrectionsTest.accept;
import static fr.pixemploi.certification.journey.IdentityCorrectionsTest.answer;
import static fr.pixemploi.certification.journey.IdentityCorrectionsTest.ask;
import static fr.pixemploi.certification.journey.IdentityCorrectionsTest.asked;
import static fr.pixemploi.certification.journey.IdentityCorrectionsTest.request;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.day.OneDay;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** While a centre's request to correct an identity waits, nothing is told of the candidate, and everybody whom it concerns sees it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class OpenCorrectionsTest {
    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");

    @Inject
    Sql sql;

    /** Who sat, in a session that its centre handed over. */
    private static Validated handedOver(String account, String firstName) {
        Validated it = Validated.sat(aSession(), account, firstName, Map.of());
        World.awaitTests(it.session(), 1);
        World.finalizes(it.session()).then().statusCode(200);
        return it;
    }

    private static Response withdraw(String who, Validated it, UUID correction) {
        return as(who).post(
                        "/v1/sessions/{s}/candidates/{c}/identity-corrections/{id}/withdrawal",
                        it.session(),
                        it.candidate(),
                        correction);
    }

    private static ValidatableResponse candidate(Validated it) {
        return as("claire")
                .get("/v1/sessions/{s}/candidates/{c}", it.session(), it.candidate())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse candidacies(Validated it) {
        return with(it.person().token()).get("/v1/candidates/me").then().statusCode(200);
    }

    private static ValidatableResponse certificates(Validated it) {
        return with(it.person().token()).get("/v1/certificates/me").then().statusCode(200);
    }

    /** As the queue of the jury lists it, page by page. */
    private static List<String> questions(UUID session) {
        String after = null;
        do {
            var page = as("jury-julie").queryParam("limit", 100);
            if (after != null) page.queryParam("cursor", after);
            var json =
                    page.get("/v1/jury/queue").then().statusCode(200).extract().jsonPath();
            List<String> kinds = json.getList("items.find { it.id == '" + session + "' }.questions.kind");
            if (kinds != null) return kinds;
            after = json.getString("nextCursor");
        } while (after != null);
        throw new AssertionError("the session does not wait for the jury");
    }

    private static String meets(UUID session) {
        String meeting = once(as("jury-julie"))
                .body(Map.of(
                        "members",
                        Map.of(
                                "heldOn",
                                "2026-11-30",
                                "technical",
                                "Tom Exemple",
                                "pedagogical",
                                "Pia Exemple",
                                "outside",
                                "Odile Exemple"),
                        "sessionIds",
                        List.of(session)))
                .post("/v1/jury/deliberations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> as("jury-julie")
                                .get("/v1/jury/deliberations/{id}", meeting)
                                .<String>path("sessions[0].outcome"),
                        outcome -> outcome != null);
    }

    @Test
    void whatWasAskedOfOneWhoWasLetInIsNotAcceptedOfAnother() {
        UUID session = aSession();
        UUID candidate = World.aCandidateByName(session, "Ana");
        UUID person = Ids.next();
        World.seated(candidate, person, 1);
        letIn(candidate, person, 2);
        UUID correction = UUID.fromString(ask("claire", session, candidate, "*", Ids.next(), request("Anna"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        // Invigilators of the session who are no managers of its centre learn nothing of it.
        as("ines")
                .get("/v1/sessions/{s}/candidates/{c}/identity-corrections", session, candidate)
                .then()
                .statusCode(403);
        letIn(candidate, person, 3);
        answer("jury-julie", correction, "accepted")
                .then()
                .statusCode(409)
                .body("code", equalTo("candidate-let-in-anew"));
        answer("jury-julie", correction, "refused").then().statusCode(200);
        as("claire")
                .get("/v1/sessions/{s}/candidates/{c}", session, candidate)
                .then()
                .body("firstName", equalTo("Ana"));
    }

    private void letIn(UUID candidate, UUID person, long version) {
        UUID leave = Ids.next();
        World.letIn(candidate, person, leave, version);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from candidate where id = ? and authorisation_id = ?", candidate, leave)
                        .exists());
    }

    @Test
    void nothingIsPublishedUnderANameThatIsPerhapsWrong() {
        Validated ivo = handedOver("open-ivo", "Yvo");
        assertThat(questions(ivo.session())).isEmpty();
        UUID correction = asked(ivo, "Ivo");
        assertThat(questions(ivo.session())).containsExactly("identity-correction");
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", ivo.session())
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-correction-waits"));
        as("jury-julie")
                .post("/v1/jury/candidates/{id}/publication", ivo.candidate())
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-correction-waits"));
        assertThat(meets(ivo.session())).isEqualTo("identity-correction-waits");
        certificates(ivo).body("items", empty());
        accept(correction);
        assertThat(questions(ivo.session())).isEmpty();
        assertThat(meets(ivo.session())).isEqualTo("published");
        certificates(ivo).body("items.holder.firstName", contains("Ivo"));
    }

    @Test
    void aWrongRequestIsWithdrawnAndAnotherOneMade() {
        Validated zoe = handedOver("open-zoe", "Zoe");
        candidate(zoe).body("identityCorrection", nullValue());
        UUID wrong = asked(zoe, "Chloé");
        candidate(zoe).body("identityCorrection", equalTo("waiting"));
        as("claire")
                .get("/v1/sessions/{s}/candidates", zoe.session())
                .then()
                .body("items.identityCorrection", contains("waiting"));
        withdraw("carole", zoe, wrong).then().statusCode(404);
        withdraw("claire", zoe, Ids.next()).then().statusCode(404);
        String at = withdraw("claire", zoe, wrong)
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue())
                .body("answer", nullValue())
                .extract()
                .path("withdrawnAt");
        withdraw("claire", zoe, wrong).then().statusCode(200).body("withdrawnAt", equalTo(at));
        candidate(zoe).body("identityCorrection", nullValue());
        answer("jury-julie", wrong, "accepted")
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-correction-withdrawn"));
        as("jury-julie")
                .queryParam("open", false)
                .queryParam("limit", 100)
                .get("/v1/jury/identity-corrections")
                .then()
                .body("items.id", hasItem(wrong.toString()));
        UUID right = asked(zoe, "Zoé");
        accept(right);
        withdraw("claire", zoe, right).then().statusCode(409).body("code", equalTo("identity-correction-answered"));
        Validated.again(zoe.session());
        certificates(zoe).body("items.holder.firstName", contains("Zoé"));
    }

    @Test
    void theCandidateReadsWhatTheJuryAnsweredAndWhy() {
        Validated max = handedOver("open-max", "Macs");
        UUID correction = asked(max, "Max");
        candidacies(max).body("items.identityCorrection", contains(nullValue()));
        accept(correction);
        UUID again = asked(max, "Maxou");
        candidacies(max)
                .body("items[0].identityCorrection.corrected", equalTo(true))
                .body("items[0].identityCorrection.reason", equalTo("Le document a été vu."))
                .body("items[0].identityCorrection.answeredAt", notNullValue());
        answer("jury-julie", again, "refused").then().statusCode(200);
        candidacies(max).body("items[0].identityCorrection.corrected", equalTo(false));
    }

    /** In the morning in Nouméa it is yesterday here. */
    @Test
    void theDayGoesByTheClockOfTheVenue() {
        OneDay.in(NOUMEA, this::theDayOfNoumeaCounts);
    }

    private void theDayOfNoumeaCounts(LocalDate today) {
        Map<String, Object> there = World.sessionBody();
        there.put("timeZone", NOUMEA.getId());
        UUID session = UUID.fromString(once(as("claire"))
                .body(there)
                .post("/v1/sessions")
                .then()
                .extract()
                .path("id"));
        Map<String, Object> seen = Map.of("seenBy", "Claire Exemple", "seenOn", today.toString());
        Map<String, Object> toCome =
                Map.of("seenBy", "Claire Exemple", "seenOn", today.plusDays(1).toString());
        once(as("claire"))
                .body(enrolled(toCome))
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(422)
                .body("code", equalTo("evidence-in-the-future"));
        once(as("claire"))
                .body(enrolled(seen))
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(201);
        Validated tim = Validated.sat(session, "open-tim", "Time", Map.of());
        Map<String, Object> body = request("Tim");
        body.put("proof", Map.of("document", "Passeport", "seenBy", "Claire", "seenOn", "" + today.plusDays(1)));
        ask("claire", session, tim.candidate(), "*", Ids.next(), body)
                .then()
                .statusCode(422)
                .body("code", equalTo("seen-in-the-future"));
        body.put("proof", Map.of("document", "Passeport", "seenBy", "Claire", "seenOn", today.toString()));
        ask("claire", session, tim.candidate(), "*", Ids.next(), body).then().statusCode(201);
    }

    private static Map<String, Object> enrolled(Map<String, Object> evidence) {
        Map<String, Object> body = World.candidateBody(Ids.next(), "Éva");
        Map<String, Object> byName = new HashMap<>(body);
        byName.remove("beneficiaryId");
        byName.put("evidence", evidence);
        return byName;
    }
}
