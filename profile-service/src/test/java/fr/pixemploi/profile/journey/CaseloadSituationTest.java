package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file says of equipment and needs: an adviser finds people by it and hears what is missing, and they will know. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class CaseloadSituationTest {
    @Inject
    Sql sql;

    private World.Person mine(Map<String, Object> situation) {
        World.Person person = World.aPersonOfA();
        sql.update("update beneficiary set referent_id = ? where id = ?", NADIA, person.id());
        say(person, situation);
        return person;
    }

    /** By the person: an adviser who says it reads the situation in the answer. */
    private static void say(World.Person person, Map<String, Object> situation) {
        person.calls()
                .header("If-Match", "*")
                .body(situation)
                .patch("/v1/beneficiaries/me/situation")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification mine() {
        return as("nadia")
                .queryParam("structureId", A)
                .queryParam("referent", "me")
                .queryParam("limit", 100);
    }

    private static List<String> found(String filter, Object value) {
        return mine().queryParam(filter, value)
                .get("/v1/caseload")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String reason(World.Person person) {
        return mine().get("/v1/caseload/first-calls")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.person.id == '" + person.id() + "' }?.reason");
    }

    @Test
    void peopleAreFoundByWhatTheyLackAndNeedAndWhoWasNotAskedByNeither() {
        World.Person lacks = mine(Map.of("equipment", Map.of("computer", false, "ease", "not-yet")));
        World.Person needs = mine(Map.of(
                "equipment", Map.of("computer", true, "connection", "none"),
                "accommodationNeeds", List.of("read-aloud", "breaks")));
        World.Person unasked = mine(Map.of());
        assertThat(found("lacks", "computer"))
                .contains(lacks.id().toString())
                .doesNotContain(needs.id().toString(), unasked.id().toString());
        assertThat(found("lacks", "connection"))
                .contains(needs.id().toString())
                .doesNotContain(lacks.id().toString());
        assertThat(found("ease", "not-yet"))
                .contains(lacks.id().toString())
                .doesNotContain(needs.id().toString());
        assertThat(found("need", "read-aloud")).containsExactly(needs.id().toString());
        assertThat(found("withNeeds", true)).containsExactly(needs.id().toString());
        assertThat(found("withNeeds", false))
                .contains(lacks.id().toString(), unasked.id().toString())
                .doesNotContain(needs.id().toString());
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("referent", "me")
                .get("/v1/caseload/counts")
                .then()
                .statusCode(200)
                .body("withNeeds", greaterThan(0))
                .body("lacks.find { it.value == 'computer' }.people", greaterThan(0));
        mine().queryParam("need", "diagnosis").get("/v1/caseload").then().statusCode(422);

        say(needs, Map.of("accommodationNeeds", List.of("breaks")));
        assertThat(found("need", "read-aloud")).isEmpty();
        // Who was found by a need was told about; who was never shown was not.
        needs.calls().get("/v1/reads/me").then().body("items.kind", hasItem("situation"));
    }

    @Test
    void whoHasNothingToLearnWithIsToBeCalledUntilTheFileSaysOtherwise() {
        World.Person nothing = mine(Map.of("equipment", Map.of("computer", false, "smartphone", false)));
        World.Person offline = mine(Map.of("equipment", Map.of("computer", true, "connection", "none")));
        World.Person phone =
                mine(Map.of("equipment", Map.of("computer", false, "smartphone", true, "connection", "mobile")));
        assertThat(reason(nothing)).isEqualTo("equipment-missing");
        assertThat(reason(offline)).isEqualTo("equipment-missing");
        assertThat(reason(phone)).isNull();
        mine().get("/v1/caseload/first-calls")
                .then()
                .body("items.find { it.person.id == '" + nothing.id() + "' }.action", equalTo("offer-equipment"));
        as("nadia")
                .get("/v1/caseload/call-rules")
                .then()
                .body("missing", contains(List.of("computer", "smartphone"), List.of("connection")));
        nothing.calls().get("/v1/reads/me").then().body("items.kind", hasItem("situation"));
        phone.calls().get("/v1/reads/me").then().body("items.kind", not(hasItem("situation")));

        say(nothing, Map.of("equipment", Map.of("computer", true, "smartphone", false)));
        assertThat(reason(nothing)).isNull();
    }
}
