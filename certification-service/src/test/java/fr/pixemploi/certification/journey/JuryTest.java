package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static fr.pixemploi.certification.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the jury decides otherwise than the rules, publishes, takes back and scores again. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class JuryTest {
    /** Someone who sat in a session that is finalized. */
    private record Sat(UUID session, World.Person person, UUID candidate, Map<String, Object> end) {
        static Sat with(String name, int pix) {
            UUID session = aSession();
            World.Person person = aPerson(name, 5);
            UUID candidate = aCandidate(session, person.id(), "Léa");
            Map<String, Object> end = theEnd(authorise(candidate), candidate, person.id(), "completed", 32, pix, pix);
            tell(end, Ids.next().toString());
            awaitTests(session, 1);
            World.finalizes(session).then().statusCode(200);
            return new Sat(session, person, candidate, end);
        }

        ValidatableResponse propose(String by, Map<String, Object> proposal) {
            return as(by).body(proposal)
                    .post("/v1/jury/candidates/{id}/proposal", candidate)
                    .then();
        }

        ValidatableResponse answer(String by, String how) {
            List<String> times = seen().extract()
                    .path("candidates[0].certifications[0].decisions.findAll { it.kind == 'proposed' }.madeAt");
            return answer(by, how, times.getLast());
        }

        ValidatableResponse answer(String by, String how, String proposedAt) {
            return as(by).body(Map.of("proposedAt", proposedAt))
                    .post("/v1/jury/candidates/{id}/proposal/" + how, candidate)
                    .then();
        }

        ValidatableResponse publish() {
            return as("jury-julie")
                    .post("/v1/jury/sessions/{id}/publication", session)
                    .then();
        }

        ValidatableResponse seen() {
            return as("jury-julie").get("/v1/jury/sessions/{id}", session).then();
        }

        String status() {
            return seen().extract().path("candidates[0].certifications[0].status");
        }

        ValidatableResponse certificates() {
            return World.with(person.token()).get("/v1/certificates/me").then().statusCode(200);
        }
    }

    private static final Map<String, Object> FRAUD =
            Map.of("status", "rejected", "comment", "fraud", "reason", "Une antisèche a été vue.");

    @Test
    void whatOneMemberProposesHoldsOnceAnotherOneConfirmsIt() {
        Sat lea = Sat.with("jury-fraud", 30);
        lea.propose("jury-julie", FRAUD).statusCode(204);
        assertThat(lea.status()).as("a proposal is no decision").isEqualTo("validated");
        lea.propose("jury-jules", FRAUD).statusCode(409).body("code", equalTo("proposal-waits"));
        lea.publish().statusCode(409).body("code", equalTo("proposal-waits"));
        lea.answer("jury-julie", "confirmation").statusCode(409).body("code", equalTo("same-reader"));
        lea.answer("jury-jules", "confirmation").statusCode(204);
        lea.answer("jury-jules", "confirmation").statusCode(404);
        lea.seen()
                .body("candidates[0].certifications[0].status", equalTo("rejected"))
                .body("candidates[0].certifications[0].comment.key", equalTo("fraud"))
                .body("candidates[0].certifications[0].overridden", equalTo(true))
                .body("candidates[0].certifications[0].decisions.kind", contains("scored", "proposed", "confirmed"))
                .body("candidates[0].certifications[0].decisions.number", contains(1, 2, 3));
        lea.publish().statusCode(200).body("rejected", equalTo(1)).body("validated", equalTo(0));
        lea.certificates().body("items", hasSize(0));
        World.with(lea.person().token())
                .get("/v1/candidates/me")
                .then()
                .body("items[0].result.status", equalTo("rejected"))
                .body(
                        "items[0].result.comment",
                        equalTo("Une fraude a été constatée pendant le test. Votre certification est refusée."));
    }

    @Test
    void whatTheSecondMemberDeclinesChangesNothing() {
        Sat lea = Sat.with("jury-declined", 30);
        lea.propose("jury-julie", FRAUD).statusCode(204);
        lea.answer("jury-jules", "refusal").statusCode(204);
        assertThat(lea.status()).isEqualTo("validated");
        lea.publish().statusCode(200).body("validated", equalTo(1));
    }

    @Test
    void aProposalThatMakesNoSenseIsRefused() {
        Sat nothing = Sat.with("jury-nothing", 0);
        nothing.propose("jury-julie", Map.of("status", "validated", "reason", "Une erreur."))
                .statusCode(409)
                .body("code", equalTo("nothing-to-certify"));
        nothing.propose("jury-julie", Map.of("status", "cancelled", "comment", "fraud", "reason", "Une erreur."))
                .statusCode(422)
                .body("code", equalTo("comment-does-not-fit"));
        nothing.propose("jury-julie", Map.of("status", "cancelled", "reason", "Une erreur."))
                .statusCode(422)
                .body("code", equalTo("comment-does-not-fit"));
        nothing.propose(
                        "jury-julie",
                        Map.of(
                                "status",
                                "rejected",
                                "comment",
                                "fraud",
                                "reason",
                                "Une erreur.",
                                "certifications",
                                List.of("clea-numerique")))
                .statusCode(404);
        nothing.propose("jury-julie", Map.of("status", "rejected", "comment", "fraud", "reason", " "))
                .statusCode(422);
    }

    @Test
    void aCertificateThatWasTakenBackStaysRevokedAndAnotherOneComesWithTheNextPublication() {
        Sat lea = Sat.with("jury-back", 30);
        lea.publish().statusCode(200);
        String code = lea.certificates().body("items", hasSize(1)).extract().path("items[0].code");
        as("jury-jules")
                .body(Map.of("reason", "La session est à revoir."))
                .post("/v1/jury/sessions/{id}/publication-withdrawal", lea.session())
                .then()
                .statusCode(204);
        given().get("/v1/verify/{code}", code)
                .then()
                .statusCode(200)
                .body("status", equalTo("revoked"))
                .body("score", org.hamcrest.Matchers.nullValue())
                .body("globalLevel", org.hamcrest.Matchers.nullValue());
        World.with(lea.person().token()).get("/v1/candidates/me").then().body("items[0].status", equalTo("tested"));
        as("claire").get("/v1/sessions/{id}", lea.session()).then().body("status", equalTo("finalized"));
        lea.publish().statusCode(200).body("newlyPublished", equalTo(1));
        lea.publish().statusCode(200).body("newlyPublished", equalTo(0));
        lea.certificates()
                .body("items.status", contains("revoked", "published"))
                .body("items[0].code", equalTo(code));
        given().get("/v1/verify/{code}", code).then().body("status", equalTo("revoked"));
    }

    @Test
    void theHolderAloneCarriesACredentialAndABadgeUntilItIsTakenBack() throws Exception {
        Sat lea = Sat.with("jury-credential", 30);
        lea.publish().statusCode(200);
        String id = lea.certificates().extract().path("items[0].id");
        ValidatableResponse credential = with(lea.person().token())
                .get("/v1/certificates/{id}/credential", id)
                .then()
                .statusCode(200)
                .contentType("application/vc");
        JsonNode read = new ObjectMapper().readTree(credential.extract().asByteArray());
        assertThat(read.path("proof").path("cryptosuite").asText()).isEqualTo("eddsa-rdfc-2022");
        assertThat(read.toString()).doesNotContain("2001-02-03").doesNotContain("Exempleville");
        byte[] badge = with(lea.person().token())
                .get("/v1/certificates/{id}/badge", id)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertThat(new String(badge, StandardCharsets.ISO_8859_1)).contains("openbadgecredential");
        as("claire").get("/v1/certificates/{id}/credential", id).then().statusCode(403);
        printed(with(lea.person().token()), "/v1/certificates/" + id + "/document");
        String address = addressIn(printed(as("claire"), "/v1/certificates/" + id + "/document"));
        given().get(URI.create(address).getPath()).then().statusCode(200).contentType("text/html");
        printed(as("ines"), "/v1/sessions/" + lea.session() + "/attendance-sheet");
        printed(as("ines"), "/v1/sessions/" + lea.session() + "/room-list");
        printed(as("claire"), "/v1/sessions/" + lea.session() + "/candidates/" + lea.candidate() + "/convocation");
        with(aPerson("jury-stranger", 5).token())
                .get("/v1/certificates/{id}/badge", id)
                .then()
                .statusCode(404);
        assertThat(isRevoked(read)).isFalse();
        as("jury-jules")
                .body(Map.of("reason", "La session est à revoir."))
                .post("/v1/jury/candidates/{id}/publication-withdrawal", lea.candidate())
                .then()
                .statusCode(204);
        with(lea.person().token())
                .get("/v1/certificates/{id}/credential", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate-does-not-stand"));
        assertThat(isRevoked(read)).isTrue();
    }

    /** What the paper says, as whoever holds it types or scans it. */
    private static String addressIn(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Matcher address = Pattern.compile("https?://\\S+").matcher(new PDFTextStripper().getText(document));
            assertThat(address.find()).isTrue();
            return address.group();
        }
    }

    private static byte[] printed(RequestSpecification who, String path) {
        byte[] pdf = who.get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.")
                .contains("pdfuaid");
        return pdf;
    }

    /** By the list that the credential names, as any verifier reads it. */
    private static boolean isRevoked(JsonNode credential) throws IOException {
        JsonNode status = credential.path("credentialStatus");
        String list = status.path("statusListCredential").asText();
        String encoded = given().header("Cache-Control", "no-cache")
                .get("/v1/credential-status" + list.substring(list.lastIndexOf('/')))
                .then()
                .statusCode(200)
                .extract()
                .path("credentialSubject.encodedList");
        byte[] zipped = Base64.getUrlDecoder().decode(encoded.substring(1));
        byte[] bits = new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
        int index = status.path("statusListIndex").asInt();
        return (bits[index / 8] >> (7 - index % 8) & 1) == 1;
    }

    @Test
    void whatTheTestIsWorthNowIsReportedFirstAndReplacesTheCertificateWhenTheJurySaysSo() {
        Sat lea = Sat.with("jury-again", 30);
        lea.publish().statusCode(200);
        String code = lea.certificates().extract().path("items[0].code");
        tell(Ends.measuredAt(lea.end(), 20), Ids.next().toString(), 2);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("jury-julie")
                                .get("/v1/jury/sessions/{id}/rescoring", lea.session())
                                .jsonPath()
                                .getList("")
                                .size()
                        == 1);
        assertThat(lea.status()).isEqualTo("validated");
        lea.certificates().body("items", hasSize(1)).body("items[0].score", equalTo(480));
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/rescoring", lea.session())
                .then()
                .statusCode(200)
                .body("[0].before.score", equalTo(480))
                .body("[0].after.score", equalTo(320))
                .body("[0].published", equalTo(true))
                .body("[0].overridden", equalTo(false));
        as("jury-julie")
                .get("/v1/jury/sessions/{id}/rescoring", lea.session())
                .then()
                .body("", hasSize(0));
        lea.certificates().body("items.status", contains("published"));
        lea.publish().statusCode(200).body("newlyPublished", equalTo(1));
        lea.certificates()
                .body("items.status", contains("replaced", "published"))
                .body("items.score", contains(480, 320));
        given().get("/v1/verify/{code}", code).then().body("status", equalTo("replaced"));
    }

    @Test
    void theJuryLiftsWhatItDecided() {
        Sat lea = Sat.with("jury-lifted", 30);
        lea.propose("jury-julie", FRAUD).statusCode(204);
        lea.answer("jury-jules", "confirmation").statusCode(204);
        lea.publish().statusCode(200).body("rejected", equalTo(1));
        lea.propose(
                        "jury-jules",
                        Map.of("status", "as-scored", "reason", "La personne a été confondue avec une autre."))
                .statusCode(204);
        lea.answer("jury-julie", "confirmation").statusCode(204);
        assertThat(lea.status()).isEqualTo("validated");
        as("jury-julie")
                .post("/v1/jury/candidates/{id}/publication", lea.candidate())
                .then()
                .statusCode(204);
        lea.certificates().body("items.status", contains("published"));
        with(lea.person().token()).get("/v1/candidates/me").then().body("items[0].result.status", equalTo("validated"));
    }

    @Test
    void aNameOfAnotherAlphabetIsToldWhyThereIsNoDocument() {
        UUID session = aSession();
        World.Person person = aPerson("jury-nino", 5);
        UUID candidate = aCandidate(session, person.id(), "ნინო");
        tell(
                theEnd(authorise(candidate), candidate, person.id(), "completed", 32, 30, 30),
                Ids.next().toString());
        awaitTests(session, 1);
        World.finalizes(session).then().statusCode(200);
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then()
                .statusCode(200);
        String id =
                with(person.token()).get("/v1/certificates/me").then().extract().path("items[0].id");
        with(person.token())
                .get("/v1/certificates/{id}/document", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("name-not-printable"));
    }
}
