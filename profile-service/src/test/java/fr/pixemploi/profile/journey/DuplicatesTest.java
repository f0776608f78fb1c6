package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person who was registered twice in a structure is pointed out to it; the structure decides. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class DuplicatesTest {
    @Inject
    Sql sql;

    /** Letters of this test alone, so that its people are like nobody else's. */
    private String ours = "";

    @BeforeEach
    void namesOfOurOwn() {
        ours = Ids.next().toString().replaceAll("[^a-f]", "").replace('a', 'l').replace('e', 'o') + "mart";
    }

    private String register(String adviser, UUID structure, String first, String last, String birthDate) {
        Map<String, Object> person = World.someone(structure);
        person.put("firstName", first);
        person.put("lastName", last + "-" + ours);
        if (birthDate != null) person.put("birthDate", birthDate);
        return as(adviser)
                .body(person)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response like(String adviser, String file) {
        return as(adviser).get("/v1/beneficiaries/" + file + "/duplicates");
    }

    private static List<String> others(String file) {
        List<String> found = new ArrayList<>(
                like("nadia", file).then().statusCode(200).extract().path("items.one.id"));
        found.addAll(like("nadia", file).path("items.other.id"));
        found.removeIf(file::equals);
        return found;
    }

    @Test
    void whoSoundsAlikeAndWasBornOnTheSameDayIsPointedOutWithTheReason() {
        String first = register("nadia", A, "Mohamed", "Lefebvre", "1990-05-17");
        String second = register("nadia", A, "Mohammed", "Lefèvre", "1990-05-17");
        like("nadia", second)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].one.id", equalTo(first))
                .body("items[0].one.firstName", equalTo("Mohamed"))
                .body("items[0].other.id", equalTo(second))
                .body("items[0].because", equalTo("same-birth-date"));
    }

    @Test
    void birthDatesNearlyTheSameAreASmallerReasonAndDatesFarApartAreNone() {
        String file = register("nadia", A, "Claire", "Dupont", "1990-05-07");
        String swapped = register("nadia", A, "Claire", "Dupond", "1990-07-05");
        String oneDigit = register("nadia", A, "Clair", "Dupont", "1991-05-07");
        String unknown = register("nadia", A, "Claire", "Dupont", null);
        String farApart = register("nadia", A, "Claire", "Dupont", "1974-11-23");
        assertThat(others(file)).containsExactlyInAnyOrder(swapped, oneDigit, unknown);
        like("nadia", file)
                .then()
                .body("items.find { it.other.id == '" + swapped + "' }.because", equalTo("day-and-month-swapped"))
                .body("items.find { it.other.id == '" + oneDigit + "' }.because", equalTo("one-digit-off"))
                .body("items.find { it.other.id == '" + unknown + "' }.because", equalTo("birth-date-unknown"));
        assertThat(others(farApart)).containsExactly(unknown);
    }

    @Test
    void anotherStructureIsNeverLookedAt() {
        String file = register("nadia", A, "Nathalie", "Gauthier", "1990-05-17");
        String elsewhere = register("bruno", B, "Natalie", "Gautier", "1990-05-17");
        assertThat(others(file)).isEmpty();
        like("bruno", elsewhere).then().statusCode(200).body("items", hasSize(0));
        like("bruno", file).then().statusCode(404);
        as("bruno")
                .queryParam("structureId", A)
                .get("/v1/beneficiaries/duplicates")
                .then()
                .statusCode(404);
        as("nadia")
                .post("/v1/beneficiaries/" + file + "/duplicates/" + elsewhere + "/difference")
                .then()
                .statusCode(404);
        as("nadia")
                .post("/v1/beneficiaries/" + file + "/duplicates/" + file + "/difference")
                .then()
                .statusCode(404);
    }

    @Test
    void whoWasToldApartIsNotPointedOutAgain() {
        String one = register("nadia", A, "Thomas", "Durand", "1990-05-17");
        String other = register("nadia", A, "Tomas", "Durant", "1990-05-17");
        assertThat(pairsOfA()).contains(List.of(one, other));
        for (int twice = 0; twice < 2; twice++)
            as("marc")
                    .post("/v1/beneficiaries/" + other + "/duplicates/" + one + "/difference")
                    .then()
                    .statusCode(204);
        assertThat(others(one)).isEmpty();
        assertThat(pairsOfA()).doesNotContain(List.of(one, other));
        as("bruno")
                .delete("/v1/beneficiaries/" + one + "/duplicates/" + other + "/difference")
                .then()
                .statusCode(404);
        for (int twice = 0; twice < 2; twice++)
            as("nadia")
                    .delete("/v1/beneficiaries/" + one + "/duplicates/" + other + "/difference")
                    .then()
                    .statusCode(204);
        assertThat(others(one)).containsExactly(other);
    }

    @Test
    void filesThatThePersonJoinedAreNotPointedOutAnyMore() {
        String one = register("nadia", A, "Lucie", "Moreau", "1990-05-17");
        String other = register("nadia", A, "Lucy", "Moreau", "1990-05-17");
        assertThat(others(one)).containsExactly(other);
        String token = World.newAccount();
        for (Map<String, Object> code : List.of(
                Map.<String, Object>of("invitationCode", World.invite("nadia", one)),
                Map.<String, Object>of("invitationCode", World.invite("nadia", other), "join", true)))
            World.with(token)
                    .body(code)
                    .post("/v1/beneficiaries/me/account-links")
                    .then()
                    .statusCode(200);
        assertThat(others(one)).isEmpty();
        assertThat(others(other)).isEmpty();
        assertThat(pairsOfA()).doesNotContain(List.of(one, other));
    }

    @Test
    void theSurestOfAFileComesFirstAndIsNotCutOff() {
        String file = register("nadia", A, "Jeanne", "Roux", "1990-05-17");
        for (int i = 0; i < 20; i++) register("nadia", A, "Jeanne", "Roux", null);
        String surest = register("nadia", A, "Jeanne", "Roux", "1990-05-17");
        like("nadia", file)
                .then()
                .statusCode(200)
                .body("items", hasSize(20))
                .body("items[0].other.id", equalTo(surest))
                .body("items[0].because", equalTo("same-birth-date"));
    }

    @Test
    void bothPeopleOfAPairSeeThatTheirFilesWereRead() {
        String one = register("nadia", A, "Paul", "Girard", "1990-05-17");
        String other = register("nadia", A, "Paule", "Girard", "1990-05-17");
        assertThat(readersOf(one)).isEmpty();
        assertThat(pairsOfA()).contains(List.of(one, other));
        assertThat(readersOf(one)).containsExactly(World.NADIA);
        assertThat(readersOf(other)).containsExactly(World.NADIA);
    }

    private List<String> readersOf(String file) {
        return sql.query("select distinct reader from person_read where beneficiary_id = ?", UUID.fromString(file))
                .list(row -> row.text("reader"));
    }

    @Test
    void aCallLooksAtSoManyFilesAndTheNextOneGoesOn() {
        String one = register("bruno", B, "Anne", "Faure", "1990-05-17");
        String other = register("bruno", B, "Anne", "Faure", "1990-05-17");
        // Files that are like no other, before these two.
        sql.update("""
                insert into name_sound (structure_id, last_sound, file_id, first_sounds, born)
                select ?, 'x' || n, cast(lpad(cast(n as text), 32, '0') as uuid), array['x'], null from generate_series(1, 700) n
                """, B);
        // As PostgreSQL does by itself, soon after many rows: without figures it reads a structure's sounds whole for
        // each file.
        sql.update("analyze name_sound");
        Response first = as("bruno").queryParam("structureId", B).get("/v1/beneficiaries/duplicates");
        first.then().statusCode(200).body("items", hasSize(0));
        assertThat(first.<String>path("nextCursor")).isNotNull();
        assertThat(pairs("bruno", B)).contains(List.of(one, other));
        sql.update("delete from name_sound where structure_id = ? and last_sound like 'x%'", B);
    }

    @Test
    void aCorrectedNameIsComparedAnew() {
        String one = register("nadia", A, "Sarah", "Renaud", "1990-05-17");
        String other = register("nadia", A, "Sara", "Petit", "1990-05-17");
        // Both bear the letters of this test: a part of a double name is enough.
        assertThat(others(one)).containsExactly(other);
        as("nadia")
                .header("If-Match", "*")
                .body(Map.of("lastName", "Xavier"))
                .patch("/v1/beneficiaries/" + other)
                .then()
                .statusCode(200);
        assertThat(others(one)).isEmpty();
    }

    /** All pages of the list, two ids a pair. */
    private static List<List<String>> pairsOfA() {
        return pairs("nadia", A);
    }

    private static List<List<String>> pairs(String adviser, UUID structure) {
        List<List<String>> pairs = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification call =
                    as(adviser).queryParam("structureId", structure).queryParam("limit", 100);
            Response page =
                    (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/beneficiaries/duplicates");
            List<String> one = page.then().statusCode(200).extract().path("items.one.id");
            List<String> other = page.path("items.other.id");
            for (int i = 0; i < one.size(); i++) pairs.add(List.of(one.get(i), other.get(i)));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(pairs).doesNotHaveDuplicates();
        return pairs;
    }
}
