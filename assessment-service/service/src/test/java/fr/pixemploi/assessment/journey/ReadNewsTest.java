package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads a person's result is told for the person's one list, and the log of it takes nothing back. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class ReadNewsTest {
    @Inject
    Sql sql;

    private static void awaitTold(UUID person, String... whatAndRole) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> assertThat(ToldReads.of("assessment", person)).containsExactlyInAnyOrder(whatAndRole));
    }

    private static int read(String token, UUID result) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/v1/results/" + result)
                .statusCode();
    }

    @Test
    void readingsByAStructureAreToldASystemsOnceAnHourAndThePersonsOwnNever() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        player.play(1, true);
        UUID result = UUID.fromString(player.end().path("resultId"));
        Prescriber.grant(person.id(), UUID.randomUUID(), List.of(result));
        String system = People.tokens().forClient("partner-alpha");
        Awaitility.await().atMost(Patience.FAR).until(() -> read(system, result) == 200);
        person.asks().get("/v1/results/" + result).then().statusCode(200);
        assertThat(read(system, result)).isEqualTo(200);
        assertThat(read(People.tokens().forUser("nadia"), result)).isEqualTo(200);
        awaitTold(person.id(), "result partner", "result adviser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate result_read",
                "truncate diagnosis_read",
                "delete from result_read",
                "update result_read set role = 'manager'"
            })
    void theLogTakesNothingBack(String statement) {
        readingsByAStructureAreToldASystemsOnceAnHourAndThePersonsOwnNever();
        assertThatThrownBy(() -> sql.update(statement)).hasStackTraceContaining("is a log");
    }
}
