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
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.certification.certificate.domain.SealedCertificates;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A certificate outlives its holder's file: sealed, it is verified as before, and nothing here says whose it was. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class ErasedHolderTest {
    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Inject
    SealedCertificates sealedCertificates;

    @Test
    void theCodeShowsTheSameAndNothingTellsWhoseItWas() {
        World.Person person = aPerson("erased-holder", 5);
        UUID session = aSession();
        UUID candidate = sits(session, person, "Zéphyrine");
        publish(session).then().body("validated", equalTo(1)).body("newlyPublished", equalTo(1));
        Response mine = with(person.token()).get("/v1/certificates/me");
        String certificate = mine.path("items[0].id");
        String code = mine.path("items[0].code");
        String shown = verify(code).asString();
        assertThat(shown).contains("Zéphyrine Exemple");
        assertThat(tablesWith("Zéphyrine")).contains("candidate");
        assertThat(tablesWith(certificate)).contains("certificate");
        assertThat(tablesWith(code)).contains("certificate");

        assertThat(erased(person)).containsExactly("sealed_certificate");

        assertThat(verify(code).asString()).isEqualTo(shown);
        assertThat(tablesWith("Zéphyrine", person.id().toString(), candidate.toString(), certificate, code))
                .isEmpty();
        as("jury-julie").get("/v1/certificates/{id}", certificate).then().statusCode(404);
        publish(session).then().body("validated", equalTo(1)).body("newlyPublished", equalTo(0));
        assertThat(sealedCertificates.usesAny(Set.of(new VerificationCode(code))))
                .as("nobody else gets the code")
                .isTrue();

        sql.update("update sealed_certificate set status = 'revoked'");
        assertThat(verify(code).asString()).contains("revoked").doesNotContain("Zéphyrine", "480");
    }

    @Test
    void whatTheJuryDecidedAndDidNotPublishGoes() {
        World.Person person = aPerson("erased-before", 5);
        UUID session = aSession();
        UUID candidate = sits(session, person, "Philomène");
        as("jury-julie")
                .get("/v1/jury/sessions/{id}", session)
                .then()
                .body("candidates[0].certifications[0].status", equalTo("validated"));

        assertThat(erased(person)).isEmpty();

        assertThat(tablesWith("Philomène", person.id().toString(), candidate.toString()))
                .isEmpty();
        publish(session).then().body("validated", equalTo(0));
    }

    @Test
    void aResultIsHandedOutToItsPersonOnceItIsPublished() {
        World.Person person = aPerson("exported-result", 5);
        UUID session = aSession();
        sits(session, person, "Clotilde");
        JsonNode before = handedOut(person, "certification_sitting");
        assertThat(before.path("end_reason").asText()).isEqualTo("completed");
        assertThat(before.has("document")).isFalse();
        JsonNode decided = handedOut(person, "jury_decision");
        assertThat(decided.has("outcome") || decided.has("verdict") || decided.has("author"))
                .isFalse();
        assertThat(handedOut(person, "jury_publication").isMissingNode()).isTrue();

        publish(session).then().statusCode(200);
        JsonNode after = handedOut(person, "jury_publication");
        assertThat(after.path("outcome").asText()).isEqualTo("validated");
        assertThat(after.path("verdict").asText()).contains("480");
        assertThat(handedOut(person, "certificate").path("first_name").asText()).isEqualTo("Clotilde");
    }

    /** Someone who passes, in a session that is over. */
    private static UUID sits(UUID session, World.Person person, String firstName) {
        UUID candidate = aCandidate(session, person.id(), firstName);
        tell(
                theEnd(authorise(candidate), candidate, person.id(), "completed", 32, 30, 20),
                Ids.next().toString());
        awaitTests(session, 1);
        World.finalizes(session).then().statusCode(200);
        return candidate;
    }

    private static Response publish(UUID session) {
        return as("jury-julie").post("/v1/jury/sessions/{id}/publication", session);
    }

    private static Response verify(String code) {
        Response answer = given().get("/v1/verify/{code}", code);
        answer.then().statusCode(200);
        return answer;
    }

    /** @return tables in which something stays */
    private static List<String> erased(World.Person person) {
        UUID erasure = ToldErasures.tell(person.id());
        Topic completed = Topic.of("certification.erasure-completed");
        await().atMost(Patience.FAR).until(() -> !completed.about(erasure).isEmpty());
        List<String> kept = new ArrayList<>();
        completed.about(erasure).getFirst().data().path("kept").forEach(table -> kept.add(table.asText()));
        return kept;
    }

    /** The only row of a table in what the person gets. */
    private JsonNode handedOut(World.Person person, String table) {
        UUID export = Ids.next();
        Topic.of("profile.export")
                .send(
                        export.toString(),
                        "fr.pixemploi.profile.export-asked.v1",
                        person.id(),
                        export,
                        1,
                        person.id(),
                        Map.of("exportId", export, "personIds", List.of(person.id())));
        String part = "select convert_from(body, 'UTF8') as part from export_part where export_id = ?";
        await().atMost(Patience.FAR).until(() -> sql.query(part, export).exists());
        for (JsonNode told :
                json(sql.query(part, export).one(row -> row.text("part"))).path("tables")) {
            if (told.path("table").asText().equals(table))
                return told.path("rows").path(0);
        }
        throw new AssertionError("no table " + table);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Set<String> tablesWith(String... texts) {
        return StoredTexts.tablesWith(database, texts);
    }
}
