package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What other services promise is what this one understands, and what it keeps of them can be built again. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class OtherServicesTest {
    @Inject
    Sql sql;

    @Test
    void theExampleOfAResultIsUnderstood() throws IOException {
        JsonNode example = example("assessment-service", "result-state.v1");
        UUID result = id(example, "resultId");
        Topic.of("assessment.result.state").state("fr.pixemploi.assessment.result-state.v1", result, 1, example);
        int competences = example.path("competences").size();
        await().atMost(Patience.FAR)
                .until(() -> count("select count(*) from known_level where result_id = ?", result) == competences);
    }

    @Test
    void theExampleOfACertificationSittingIsUnderstoodAndKeptThoughNobodyWasLetIn() throws IOException {
        JsonNode example = example("assessment-service", "certification-sitting-completed.v1");
        UUID sitting = id(example, "sittingId");
        Topic.of("assessment.certification-sitting")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.assessment.certification-sitting-completed.v1",
                        UUID.fromString(example.path("beneficiaryId").asText()),
                        sitting,
                        1,
                        example);
        String kept = "select count(*) from certification_sitting where id = ? and answers = ";
        int answers = 0;
        for (JsonNode answer : example.path("answers")) {
            boolean counts = !answer.path("neutralised").asBoolean()
                    && !answer.path("unscored").asBoolean();
            if (counts) answers++;
        }
        int counted = answers;
        await().atMost(Patience.FAR).until(() -> count(kept + counted, sitting) == 1);
    }

    @Test
    void theExamplesOfProfileServiceAreUnderstood() throws IOException {
        JsonNode structure = example("profile-service", "structure-state.v1");
        UUID structureId = id(structure, "structureId");
        Topic.of("profile.structure.state").state("fr.pixemploi.profile.structure-state.v1", structureId, 1, structure);
        JsonNode person = example("profile-service", "beneficiary-state.v1");
        UUID personId = id(person, "beneficiaryId");
        Topic.of("profile.beneficiary.state").state("fr.pixemploi.profile.beneficiary-state.v1", personId, 1, person);
        await().atMost(Patience.FAR)
                .until(() -> count("select count(*) from known_structure where structure_id = ?", structureId) == 1);
        await().atMost(Patience.FAR)
                .until(() -> count("select count(*) from account_link where person_id = ?", personId)
                        == person.path("accounts").size());
    }

    @Test
    void aResultThatIsGoneIsForgotten() throws IOException {
        UUID result = Ids.next();
        World.aResult(result, 1, Ids.next(), "2026-11-20T10:00:00Z", 3);
        await().atMost(Patience.FAR)
                .until(() -> count("select count(*) from known_level where result_id = ?", result) == 4);
        Topic.of("assessment.result.state").state("fr.pixemploi.assessment.result-state.v1", result, 2, null);
        await().atMost(Patience.FAR)
                .until(() -> count("select count(*) from known_level where result_id = ?", result) == 0);
    }

    @Test
    void whatIsKnownOfResultsIsBuiltAgainToTheSame() {
        UUID result = Ids.next();
        World.aResult(result, 2, Ids.next(), "2026-11-20T10:00:00Z", 3);
        World.aResult(result, 1, Ids.next(), "2026-11-20T10:00:00Z", 5);
        await().atMost(Patience.FAR)
                .until(() -> count("select count(*) from known_level where result_id = ?", result) == 4);
        Map<String, Object> before = readModel();
        as("ops-omar")
                .post("/v1/operations/read-models/{topic}/rebuild", "assessment.result.state")
                .then()
                .statusCode(202);
        assertThat(readModel()).containsEntry("rebuilding", true);
        await().atMost(Patience.FAR).untilAsserted(() -> assertThat(readModel()).isEqualTo(before));
    }

    private static Map<String, Object> readModel() {
        JsonPath models = as("ops-omar")
                .get("/v1/operations/read-models?digest=true")
                .then()
                .extract()
                .jsonPath();
        return models.getMap("items.find { it.topic == 'assessment.result.state' }");
    }

    private static JsonNode example(String service, String event) throws IOException {
        return new ObjectMapper().readTree(Contracts.exampleOf(service, event));
    }

    private static UUID id(JsonNode document, String field) {
        return UUID.fromString(document.path(field).asText());
    }

    private int count(String statement, Object... arguments) {
        return sql.query(statement, arguments).one(row -> row.integer("count"));
    }
}
