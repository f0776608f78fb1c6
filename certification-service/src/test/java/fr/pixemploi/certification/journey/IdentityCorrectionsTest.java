package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidateByName;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A centre asks to say otherwise who somebody is after results were published; the jury answers; all that says who it is follows. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class IdentityCorrectionsTest {
    private static final Pattern PASSAGE = Pattern.compile("<cpf:idTechnique>([^<]+)</cpf:idTechnique>");

    @Inject
    Sql sql;

    static Map<String, Object> request(String firstName) {
        Map<String, Object> body = new HashMap<>(World.candidateBody(Ids.next(), firstName));
        body.remove("beneficiaryId");
        body.put("birthDate", "2001-03-02");
        body.put("reason", "Prénom et date mal saisis.");
        body.put("proof", Map.of("document", "Carte d'identité", "seenBy", "Claire Exemple", "seenOn", "2026-11-20"));
        return body;
    }

    static Response ask(String who, UUID session, UUID candidate, String tag, UUID key, Object body) {
        var request = as(who).header("Idempotency-Key", key.toString()).body(body);
        if (tag != null) request.header("If-Match", tag);
        return request.post("/v1/sessions/{s}/candidates/{c}/identity-corrections", session, candidate);
    }

    static UUID asked(Validated it, String firstName) {
        return UUID.fromString(ask("claire", it.session(), it.candidate(), "*", Ids.next(), request(firstName))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static Response answer(String who, UUID correction, String outcome) {
        return as(who).body(Map.of("outcome", outcome, "reason", "Le document a été vu."))
                .post("/v1/jury/identity-corrections/{id}/answer", correction);
    }

    /** By two members, as of whoever is to be called or was born otherwise. */
    static void accept(UUID correction) {
        answer("jury-julie", correction, "accepted").then().statusCode(200);
        answer("jury-jules", correction, "accepted")
                .then()
                .statusCode(200)
                .body("asked.answer.outcome", equalTo("accepted"));
    }

    static Validated published(String account, String firstName) {
        Validated it = Validated.sat(aSession(), account, firstName, Map.of());
        Validated.publish(it.session(), 1);
        return it;
    }

    private static ValidatableResponse certificates(Validated it) {
        return with(it.person().token()).get("/v1/certificates/me").then().statusCode(200);
    }

    private static String code(Validated it) {
        return certificates(it).extract().path("items.find { it.status == 'published' }.code");
    }

    private static ValidatableResponse verify(String code) {
        return given().get("/v1/verify/{code}", code).then().statusCode(200);
    }

    /** All that waits goes and is accepted. */
    private static List<String> sentToThePassport() {
        List<String> sent = new ArrayList<>();
        while (true) {
            Response made = once(as("ops-omar")).post("/v1/passport-batches");
            if (made.statusCode() == 409) return sent;
            String batch = made.then().statusCode(201).extract().path("id");
            String file = as("ops-omar")
                    .accept("application/xml")
                    .get("/v1/passport-batches/{id}/file", batch)
                    .asString();
            List<String> passages =
                    PASSAGE.matcher(file).results().map(it -> it.group(1)).toList();
            StringBuilder xml = new StringBuilder("<accuseTraitement><idFlux>" + batch + "</idFlux>");
            for (String passage : passages)
                xml.append("<passage><idTechnique>" + passage + "</idTechnique><statut>ACCEPTE</statut></passage>");
            as("ops-omar")
                    .contentType("application/xml")
                    .body(xml + "</accuseTraitement>")
                    .post("/v1/passport-batches/{id}/receipt", batch)
                    .then()
                    .statusCode(200);
            sent.addAll(passages);
        }
    }

    private boolean isRevoked(String code) {
        return sql.query(
                        "select s.state from credential_status s join certificate c"
                                + " on c.status_list = s.list_id and c.status_index = s.position where c.code = ?",
                        code)
                .one(row -> row.text("state"))
                .equals("revoked");
    }

    @Test
    void acceptedAllThatSaysWhoItIsSaysItRightly() {
        Validated lea = published("corrected-lea", "Léo");
        String former = lea.certificate();
        String formerCode = code(lea);
        assertThat(sentToThePassport()).contains(former);
        sentToCertifpro(lea);
        String tag = as("claire")
                .get("/v1/sessions/{s}/candidates/{c}", lea.session(), lea.candidate())
                .header("ETag");
        UUID key = Ids.next();
        String correction = ask("claire", lea.session(), lea.candidate(), tag, key, request("Léa"))
                .then()
                .statusCode(201)
                .body("answer", nullValue())
                .extract()
                .path("id");
        ask("claire", lea.session(), lea.candidate(), tag, key, request("Léa"))
                .then()
                .statusCode(201)
                .body("id", equalTo(correction));
        certificates(lea).body("items.holder.firstName", contains("Léo"));
        as("jury-julie")
                .queryParam("open", true)
                .queryParam("limit", 100)
                .get("/v1/jury/identity-corrections")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + correction + "' }.known.firstName", equalTo("Léo"))
                .body("items.find { it.id == '" + correction + "' }.samePerson", equalTo(false))
                .body("items.find { it.id == '" + correction + "' }.asked.identity.firstName", equalTo("Léa"));

        for (int again = 0; again < 2; again++)
            answer("jury-julie", UUID.fromString(correction), "accepted")
                    .then()
                    .statusCode(200)
                    .body("known.firstName", equalTo("Léo"))
                    .body("asked.answer", nullValue())
                    .body("agreement.reason", equalTo("Le document a été vu."))
                    .body("agreedBy", notNullValue());
        certificates(lea).body("items", hasSize(1));
        for (int again = 0; again < 2; again++)
            answer("jury-jules", UUID.fromString(correction), "accepted")
                    .then()
                    .statusCode(200)
                    .body("known.firstName", equalTo("Léa"))
                    .body("asked.answer.outcome", equalTo("accepted"));
        answer("jury-julie", UUID.fromString(correction), "refused")
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-correction-answered"));

        World.candidate(lea.session(), lea.candidate());
        as("claire")
                .get("/v1/sessions/{s}/candidates/{c}", lea.session(), lea.candidate())
                .then()
                .body("firstName", equalTo("Léa"))
                .body("birthDate", equalTo("2001-03-02"));
        List<Topic.Seen> told = Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> Topic.of("certification.certificate").about(UUID.fromString(former)).stream()
                                .filter(it -> it.type().endsWith(".certificate-replaced.v1"))
                                .toList(),
                        news -> !news.isEmpty());
        assertThat(told).hasSize(1);
        Contracts.checkEvent(told.getFirst().type(), told.getFirst().json());
        assertThat(told.getFirst().json()).doesNotContain("Léa", "Léo", "Exemple");
        certificates(lea)
                .body("items", hasSize(2))
                .body("items.status", contains("replaced", "published"))
                .body("items.holder.firstName", contains("Léo", "Léa"))
                .body("items[0].identityCorrectedAt", nullValue())
                .body("items[1].identityCorrectedAt", notNullValue())
                .body("items[1].score", equalTo(480));
        verify(formerCode).body("status", equalTo("replaced")).body("holder", nullValue());
        given().header("Accept-Language", "fr")
                .get("/verification/{code}", formerCode)
                .then()
                .statusCode(200)
                .body(not(containsString("Léo")))
                .body(not(containsString("Demandez à cette personne")))
                .body(containsString("Le nouveau certificat a un autre code."));
        with(World.TOKENS.forClient("partner-alpha"))
                .body(Map.of("verificationCode", formerCode))
                .post("/v1/certificates/search")
                .then()
                .statusCode(200)
                .body("status", equalTo("replaced"))
                .body("firstName", nullValue())
                .body("lastName", nullValue())
                .body("birthDate", nullValue());
        verify(code(lea)).body("status", equalTo("published")).body("holder", equalTo("Léa Exemple"));
        assertThat(isRevoked(formerCode)).isTrue();
        assertThat(isRevoked(code(lea))).isFalse();
        with(lea.person().token())
                .get("/v1/certificates/{id}/credential", lea.certificate())
                .then()
                .statusCode(200);
        with(lea.person().token())
                .get("/v1/certificates/{id}/credential", former)
                .then()
                .statusCode(409);
        assertThat(sentToThePassport())
                .as("under another technical id, once")
                .contains(lea.certificate())
                .doesNotContain(former);
        assertThat(sentToThePassport()).isEmpty();
        as("claire")
                .get("/v1/sessions/{id}/certifpro", lea.session())
                .then()
                .body("lines.firstName", contains("Léa"))
                .body("lines.state", contains("proposed"))
                .body("lines.toldBefore", contains(true));
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", lea.session())
                .then()
                .body("newlyPublished", equalTo(0));
        certificates(lea).body("items", hasSize(2));
        as("claire")
                .get("/v1/sessions/{s}/candidates/{c}/identity-corrections", lea.session(), lea.candidate())
                .then()
                .statusCode(200)
                .body("id", contains(correction))
                .body("[0].proof.seenBy", equalTo("Claire Exemple"))
                .body("[0].answer.reason", equalTo("Le document a été vu."));
    }

    private static void sentToCertifpro(Validated it) {
        as("claire")
                .header("If-Match", "*")
                .body(Map.of("state", "sent", "on", "2026-11-30", "candidateIds", List.of(it.candidate())))
                .post("/v1/sessions/{id}/certifpro-steps", it.session())
                .then()
                .statusCode(204);
        as("claire")
                .get("/v1/sessions/{id}/certifpro", it.session())
                .then()
                .body("lines.state", contains("sent"))
                .body("lines.toldBefore", contains(false));
    }

    @Test
    void refusedNothingChangesAndItCanBeAskedAnew() {
        Validated noe = published("corrected-noe", "Noe");
        String before = noe.certificate();
        UUID correction = asked(noe, "Noé");
        answer("jury-jules", correction, "refused").then().statusCode(200).body("known.firstName", equalTo("Noe"));
        assertThat(noe.certificate()).isEqualTo(before);
        certificates(noe).body("items", hasSize(1));
        as("jury-julie")
                .queryParam("open", true)
                .queryParam("limit", 100)
                .get("/v1/jury/identity-corrections")
                .then()
                .body("items.id", not(hasItem(correction.toString())));
        asked(noe, "Noé");
    }

    /** Before a publication nothing is replaced: the certificate is right when it comes. */
    @Test
    void beforeResultsAreOutTheCertificateComesRight() {
        UUID session = aSession();
        Validated ana = Validated.sat(session, "corrected-ana", "Anna", Map.of());
        World.awaitTests(session, 1);
        accept(asked(ana, "Ana"));
        certificates(ana).body("items", empty());
        Validated.publish(session, 1);
        certificates(ana)
                .body("items.holder.firstName", contains("Ana"))
                .body("items[0].identityCorrectedAt", nullValue());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Validated eve = published("corrected-eve", "Eve");
        UUID session = eve.session();
        UUID candidate = eve.candidate();
        ask("claire", session, candidate, null, Ids.next(), request("Ève"))
                .then()
                .statusCode(428);
        ask("claire", session, candidate, "\"1\"", Ids.next(), request("Ève"))
                .then()
                .statusCode(412);
        ask("carole", session, candidate, "*", Ids.next(), request("Ève"))
                .then()
                .statusCode(404);
        ask("claire", aSession(), candidate, "*", Ids.next(), request("Ève"))
                .then()
                .statusCode(404);
        as("carole")
                .get("/v1/sessions/{s}/candidates/{c}/identity-corrections", session, candidate)
                .then()
                .statusCode(404);
        Map<String, Object> same = request("Eve");
        same.put("birthDate", "2001-02-03");
        ask("claire", session, candidate, "*", Ids.next(), same)
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-the-same"));
        Map<String, Object> numbered = request("Ève");
        numbered.put("proof", Map.of("document", "Passeport 12AB34", "seenBy", "Claire", "seenOn", "2026-11-20"));
        ask("claire", session, candidate, "*", Ids.next(), numbered).then().statusCode(422);
        asked(eve, "Ève");
        ask("claire", session, candidate, "*", Ids.next(), request("Ève"))
                .then()
                .statusCode(409)
                .body("code", equalTo("identity-correction-open"));
        UUID early = aSession();
        ask("claire", early, aCandidateByName(early, "Max"), "*", Ids.next(), request("Maxence"))
                .then()
                .statusCode(409)
                .body("code", equalTo("candidate-not-let-in"));
        answer("jury-julie", Ids.next(), "accepted").then().statusCode(404);
    }

    /** How a name is written is a matter of one member; who somebody is, of two. */
    @Test
    void twoMembersAtOnceReplaceOneCertificateOnce() throws Exception {
        Validated eve = published("corrected-written", "Eve");
        Map<String, Object> written = request("Ève");
        written.put("birthDate", "2001-02-03");
        String id = ask("claire", eve.session(), eve.candidate(), "*", Ids.next(), written)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(atOnce(UUID.fromString(id))).containsExactlyInAnyOrder(200, 409);
        certificates(eve).body("items.status", contains("replaced", "published"));

        Validated ida = published("corrected-ida", "Ada");
        assertThat(atOnce(asked(ida, "Ida"))).containsExactly(200, 200);
        certificates(ida).body("items.status", contains("replaced", "published"));
    }

    private static List<Integer> atOnce(UUID correction) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(
                    () -> {
                        barrier.await();
                        return answer("jury-julie", correction, "accepted").statusCode();
                    },
                    () -> {
                        barrier.await();
                        return answer("jury-jules", correction, "accepted").statusCode();
                    });
            List<Integer> statuses = new ArrayList<>();
            for (var answered : threads.invokeAll(both)) statuses.add(answered.get());
            return statuses;
        }
    }
}
