package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.B;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.event.inbox.ReadModels;
import fr.pixemploi.kit.event.inbox.Rebuilds;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A person sees pathways of a file that was joined to the own one, until the two part; a structure finds the person by its own file. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class JoinedFilesTest {
    @Inject
    ReadModels readModels;

    @Inject
    Rebuilds rebuilds;

    private static Response recommendInB(UUID file) {
        return as("bruno")
                .body(Map.of("beneficiaryId", file, "structureId", B, "goalId", "independence"))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations");
    }

    private static List<String> pathwaysOf(World.Person person) {
        return with(person.token()).get("/v1/pathways").path("items.id");
    }

    @Test
    void pathwaysOfAJoinedFileAreThePersonsUntilTheyPart() {
        World.Person person = World.aPersonSharingWithA("joined-files", Map.of("1.1", 1, "1.2", 1));
        UUID file = Ids.next();
        UUID grant = Ids.next();
        World.share(grant, 1, person.id(), B, "active", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        assertThat(recommendInB(file).statusCode()).isEqualTo(404);

        Accounts.join(file, person.id(), B);
        Awaitility.await().atMost(Patience.FAR).until(() -> recommendInB(file).statusCode() == 201);
        Response recommendation = recommendInB(file);
        UUID pathway = UUID.fromString(as("bruno")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of(
                        "recommendationId", recommendation.path("recommendationId"),
                        "optionId", recommendation.path("options[0].optionId")))
                .post("/v1/pathways")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        assertThat(as("bruno").get("/v1/pathways/" + pathway).<String>path("beneficiaryId"))
                .isEqualTo(file.toString());
        assertThat(pathwaysOf(person)).contains(pathway.toString());
        assertThat(with(person.token()).get("/v1/pathways/" + pathway).statusCode())
                .isEqualTo(200);
        ReadModels.Summary before = accounts();
        rebuilds.rebuild("profile.beneficiary.state");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(accounts()).isEqualTo(before));

        Accounts.part(file, B);
        Awaitility.await().atMost(Patience.FAR).until(() -> !pathwaysOf(person).contains(pathway.toString()));
        assertThat(with(person.token()).get("/v1/pathways/" + pathway).statusCode())
                .isEqualTo(404);
        assertThat(as("bruno").get("/v1/pathways/" + pathway).statusCode()).isEqualTo(200);
    }

    private ReadModels.Summary accounts() {
        return readModels.digested().stream()
                .filter(model -> model.topic().equals("profile.beneficiary.state"))
                .findFirst()
                .orElseThrow();
    }
}
