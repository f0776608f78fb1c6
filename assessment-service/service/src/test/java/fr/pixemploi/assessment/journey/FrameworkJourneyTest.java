package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Frameworks as data: the platform's in its versions, and those that structures publish for themselves. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class FrameworkJourneyTest {
    private static final String CRCN = "/v1/frameworks/01940000-0000-7000-8000-0000000c1c41";
    private static final String OF_A = "/v1/structures/" + People.STRUCTURE_A + "/frameworks";
    private static final String SCHOOL = """
            title: Référentiel de l'école
            base: crcn
            baseVersion: 2
            measure: mastery
            levels: [{title: En cours, atLeast: 0}, {title: Acquis, atLeast: 0.6, adviserText: "Peut aider."}]
            domains:
              - title: Chercher un emploi
                competences:
                  - {code: S1, title: Trouver des offres, on: [{competence: "1.1", weight: 3}, {item: crcn-2-3-creneau-commun, weight: 1}]}
            """;

    @Test
    void theFrameworkSaysItsLevelsAndKeepsItsOldVersions() {
        People.as("nadia")
                .get(CRCN)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("validFrom", equalTo("2019-09-01"))
                .body("levels.find { it.level == 3 }.text", notNullValue())
                .body("levels.find { it.level == 4 }.status", equalTo("not-found"))
                .body("levels.find { it.level == 4 }.text", nullValue())
                .body("domains[0].competences[0].titles.en", notNullValue());
        People.as("nadia").get(CRCN + "?version=1").then().body("version", equalTo(1));
        People.as("nadia").get(CRCN + "?version=9").then().statusCode(404);
        People.as("nadia").get("/v1/frameworks").then().body("items.code", contains("crcn"));
        People.as("nadia").get(CRCN + "/skills").then().statusCode(200).body("items.size()", greaterThan(400));
        People.as("ines").get(CRCN + "/skills").then().statusCode(403);
    }

    @Test
    void crosswalksSayThatTheyAreProposals() {
        People.as("nadia")
                .get(CRCN + "/crosswalks")
                .then()
                .statusCode(200)
                .body("items.to.code", contains("digcomp", "clea-numerique"))
                .body("items.status", everyItem(equalTo("proposal")))
                .body("items[0].links.find { it.from == '1.3' }.to", contains("1.3", "5.3"))
                .body("items[0].targets", hasSize(21))
                .body("items[1].targets[2].title", equalTo("Interagir en mode collaboratif"));
    }

    @Test
    void aManagerPublishesChangesAndArchivesAFramework() {
        String key = UUID.randomUUID().toString();
        Response published =
                yaml("marc").header("Idempotency-Key", key).body(SCHOOL).post(OF_A);
        published.then().statusCode(201).body("version", equalTo(1)).header("ETag", equalTo("\"1\""));
        String id = published.path("id");
        assertThat(yaml("marc")
                        .header("Idempotency-Key", key)
                        .body(SCHOOL)
                        .post(OF_A)
                        .<String>path("id"))
                .isEqualTo(id);
        Topic.Seen told =
                News.of("assessment.framework.state", "fr.pixemploi.assessment.structure-framework-state.v1", id);
        Contracts.checkEvent(told.type(), told.json());

        String path = OF_A + "/" + id;
        String changed = SCHOOL.replace("Acquis", "Sait faire");
        yaml("marc").body(changed).put(path).then().statusCode(428);
        yaml("marc").header("If-Match", "\"7\"").body(changed).put(path).then().statusCode(412);
        yaml("marc")
                .header("If-Match", "\"1\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        People.as("nadia").get(path).then().body("document.levels[1].title", equalTo("Sait faire"));
        People.as("nadia").get(path + "?version=1").then().body("document.levels[1].title", equalTo("Acquis"));

        People.as("marc")
                .header("If-Match", "\"2\"")
                .post(path + "/archive")
                .then()
                .statusCode(200)
                .body("archived", equalTo(true));
        yaml("marc")
                .header("If-Match", "\"3\"")
                .body(SCHOOL)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("framework-archived"));
        People.as("nadia").get(OF_A).then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void ofFourVersionsAtOnceOneIsPublished() {
        String id = yaml("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(SCHOOL)
                .post(OF_A)
                .path("id");

        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(author -> CompletableFuture.supplyAsync(
                        () -> yaml("marc")
                                .header("If-Match", "\"1\"")
                                .body(SCHOOL.replace("Acquis", "Acquis " + author))
                                .put(OF_A + "/" + id)
                                .statusCode(),
                        Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 412, 412, 412);
    }

    @Test
    void everyFaultOfAFrameworkIsNamedAndNothingIsStored() {
        yaml("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(SCHOOL.replace("\"1.1\"", "\"9.9\"")
                        .replace("0.6", "0")
                        .replace("crcn-2-3-creneau-commun", "crcn-x"))
                .post(OF_A)
                .then()
                .statusCode(422)
                .body("code", equalTo("framework-refused"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/levels/1/atLeast",
                                "/domains/0/competences/0/on/0/competence",
                                "/domains/0/competences/0/on/1/item"));
        yaml("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"title\": 3, \"colour\": 1}")
                .post(OF_A)
                .then()
                .statusCode(422)
                .body("errors.size()", greaterThan(4));
        yaml("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("a: [")
                .post(OF_A)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1));
    }

    @Test
    void whatIsSaidToBeJsonMustBe() {
        for (String body : List.of("{'title': 'École'}", SCHOOL, "{\"title\": \"a\", \"title\": \"b\"}"))
            People.as("marc")
                    .contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body)
                    .post(OF_A)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("malformed-json"));
    }

    @Test
    void aTextThatNoTableTakesIsRefused() {
        yaml("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(SCHOOL.replace("Référentiel de l'école", "\"a\\0b\""))
                .post(OF_A)
                .then()
                .statusCode(422)
                .body("code", equalTo("framework-refused"));
    }

    @Test
    void othersNeitherPublishNorRead() {
        Response published = yaml("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(SCHOOL)
                .post(OF_A);
        String path = OF_A + "/" + published.path("id");
        yaml("nadia")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(SCHOOL)
                .post(OF_A)
                .then()
                .statusCode(403);
        yaml("carole")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(SCHOOL)
                .post(OF_A)
                .then()
                .statusCode(404);
        People.as("carole").get(path).then().statusCode(404);
        People.as("carole").get(OF_A).then().statusCode(404);
        People.as("carole")
                .get("/v1/structures/" + People.STRUCTURE_B + "/frameworks/" + published.path("id"))
                .then()
                .statusCode(404);
        yaml("carole")
                .header("If-Match", "\"1\"")
                .body(SCHOOL)
                .put("/v1/structures/" + People.STRUCTURE_B + "/frameworks/" + published.path("id"))
                .then()
                .statusCode(404);
        People.as("marc").get("/v1/frameworks/examples").then().body("items[0].example", equalTo(true));
    }

    @Test
    void theShippedExampleCanBePublishedAsItIs() {
        Object document = People.as("marc").get("/v1/frameworks/examples").path("items[0].document");
        People.as("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(document)
                .post(OF_A)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification yaml(String user) {
        return People.as(user)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .contentType("application/yaml");
    }
}
