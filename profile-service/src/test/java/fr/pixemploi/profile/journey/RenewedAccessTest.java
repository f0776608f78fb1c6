package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A person who lost their account comes back with a new one; an adviser alone opens nothing by that. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RenewedAccessTest {
    private record Renewal(String id, String code) {
        Response confirmedBy(String colleague) {
            return as(colleague).post("/v1/access-renewals/" + id + "/confirmation");
        }

        Response typedBy(String token) {
            return typedBy(token, false);
        }

        Response typedBy(String token, boolean join) {
            return with(token)
                    .body(Map.of("invitationCode", code, "join", join))
                    .post("/v1/beneficiaries/me/account-links");
        }

        Response objectedBy(String token) {
            return with(token).post("/v1/beneficiaries/me/access-renewals/" + id + "/objection");
        }
    }

    private static Response ask(String adviser, UUID file, String document) {
        return as(adviser).body(Map.of("document", document)).post("/v1/beneficiaries/" + file + "/access-renewals");
    }

    private static Renewal renew(String adviser, UUID file) {
        Response made = ask(adviser, file, "passeport");
        made.then().statusCode(200).body("beneficiaryId", equalTo(file.toString()));
        return new Renewal(made.path("renewalId"), made.path("invitationCode"));
    }

    private static Response renewalsOfA(String user) {
        return as(user).queryParam("structureId", A).get("/v1/access-renewals");
    }

    private static Response renewalsSeenBy(String token) {
        return with(token).get("/v1/beneficiaries/me/access-renewals");
    }

    @Test
    void aNewAccountTakesThePlaceOfTheLostOneAndTheOldOneReadsNothingMore() {
        World.Person person = World.aPersonOfA();
        person.calls().post("/v1/exports").then().statusCode(202);
        Renewal renewal = renew("nadia", person.id());
        renewal.confirmedBy("marc").then().statusCode(204);
        renewal.confirmedBy("marc").then().statusCode(204);
        String token = World.newAccount();
        renewal.typedBy(token)
                .then()
                .statusCode(200)
                .body("id", equalTo(person.id().toString()))
                .body("viaInvitation.madeBy", equalTo(World.NADIA));
        // Sent again it changes nothing.
        renewal.typedBy(token).then().statusCode(200);
        with(token).get("/v1/beneficiaries/me").then().statusCode(200);
        // What the old one asked to be copied is not the new one's to take.
        with(token).get("/v1/exports").then().statusCode(200).body("items", hasSize(0));
        person.calls().get("/v1/beneficiaries/me").then().statusCode(409).body("code", equalTo("account-not-linked"));
        renewal.typedBy(World.newAccount()).then().statusCode(409).body("code", equalTo("invitation-used"));
        Awaitility.await().atMost(Patience.FAR).untilAsserted(() -> {
            assertThat(Topic.of("profile.beneficiary").about(person.id()))
                    .anyMatch(event -> event.type().contains("beneficiary-account-unlinked"));
            assertThat(Topic.of("profile.beneficiary.state").about(person.id()))
                    .extracting(seen -> seen.data().path("accounts").size())
                    .last()
                    .isEqualTo(1);
        });

        // The old account sees when and by whom, and says that it is not right; the structure sees that.
        renewalsSeenBy(person.token())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].checkedBy", equalTo(World.NADIA))
                .body("items[0].document", equalTo("passeport"))
                .body("items[0].takenAt", notNullValue());
        renewal.objectedBy(token).then().statusCode(404);
        renewal.objectedBy(World.newAccount()).then().statusCode(404);
        renewal.objectedBy(person.token()).then().statusCode(204);
        renewalsOfA("marc").then().body("items.find { it.id == '" + renewal.id() + "' }.objectedAt", notNullValue());
        // It may be in a thief's telephone: what was given stays given until the structure has seen who is who.
        with(token).get("/v1/beneficiaries/me").then().statusCode(200);
        with(token)
                .get("/v1/beneficiaries/me/changes")
                .then()
                .body("items.field", hasItem("accessRenewal"))
                .body("items.after", hasItem("taken-over"));
    }

    @Test
    void anAdviserAloneOpensNothing() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 4));
        Renewal renewal = renew("nadia", person.id());
        String ofTheAdviser = World.newAccount();
        renewal.typedBy(ofTheAdviser).then().statusCode(409).body("code", equalTo("renewal-not-confirmed"));
        renewal.confirmedBy("nadia").then().statusCode(409).body("code", equalTo("own-renewal"));
        renewal.confirmedBy("bruno").then().statusCode(404);
        renewal.typedBy(ofTheAdviser).then().statusCode(409);
        with(ofTheAdviser).get("/v1/profiles/me").then().statusCode(409);
        person.calls().get("/v1/beneficiaries/me").then().statusCode(200);
        assertThat(result).isNotNull();

        // The person, who lost nothing, sees it and ends it.
        renewalsSeenBy(person.token())
                .then()
                .body("items[0].id", equalTo(renewal.id()))
                .body("items[0].takenAt", nullValue());
        renewal.objectedBy(person.token()).then().statusCode(204);
        renewal.confirmedBy("marc").then().statusCode(409).body("code", equalTo("renewal-over"));
        renewal.typedBy(ofTheAdviser).then().statusCode(422).body("code", equalTo("wrong-invitation-code"));
    }

    @Test
    void whatOtherStructuresHaveIsNotOpenedByTwoOfThisOneEither() {
        World.Person person = World.aPersonOfA();
        UUID ofB = UUID.fromString(World.register("bruno", B).path("id"));
        person.calls()
                .body(Map.of("invitationCode", World.invite("bruno", ofB.toString()), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        UUID own = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.aResult(ofB, Instant.now().toString(), Map.of("1.2", 4));
        awaitResults(person.token(), 2);
        Renewal renewal = renew("nadia", person.id());
        renewal.confirmedBy("marc").then().statusCode(204);
        String token = World.newAccount();
        renewal.typedBy(token).then().statusCode(200);
        with(token)
                .get("/v1/beneficiaries/me/files")
                .then()
                .body("items.file.id", contains(person.id().toString()));
        with(token).get("/v1/profiles/me").then().body("timeline.resultId", contains(own.toString()));
        with(token).queryParam("fileId", ofB).get("/v1/beneficiaries/me").then().statusCode(404);
        // To its own structure B's file looks like one that the person parted from.
        as("bruno").get("/v1/beneficiaries/" + ofB).then().body("accountLinked", equalTo(false));
        // What was measured before goes to the structure that renewed alone.
        share(token, B, own).then().statusCode(422).body("code", equalTo("shared-beyond-invitation"));
        share(token, A, own).then().statusCode(201);
    }

    @Test
    void aFileThatWasJoinedToAnotherStructuresIsAllThatTheNewAccountGets() {
        String old = World.newAccount();
        UUID ofB = UUID.fromString(World.register("bruno", B).path("id"));
        UUID ofA = UUID.fromString(World.register("nadia", A).path("id"));
        for (String code : List.of(World.invite("bruno", ofB.toString()), World.invite("nadia", ofA.toString())))
            with(old)
                    .body(Map.of("invitationCode", code, "join", true))
                    .post("/v1/beneficiaries/me/account-links")
                    .then()
                    .statusCode(200);
        Renewal renewal = renew("nadia", ofA);
        renewal.confirmedBy("marc").then().statusCode(204);
        String token = World.newAccount();
        renewal.typedBy(token).then().statusCode(200);
        with(token).get("/v1/beneficiaries/me/files").then().body("items.file.id", contains(ofA.toString()));
        // The old account keeps what the other structure has, and sees what became of this file.
        with(old).get("/v1/beneficiaries/me/files").then().body("items.file.id", contains(ofB.toString()));
        renewalsSeenBy(old).then().body("items.id", contains(renewal.id()));
        renewal.objectedBy(old).then().statusCode(204);
        as("bruno").get("/v1/beneficiaries/" + ofB).then().body("accountLinked", equalTo(true));
    }

    @Test
    void whoHasMadeANewFileMeanwhileJoinsTheOldOneToIt() {
        World.Person person = World.aPersonOfA();
        Renewal renewal = renew("nadia", person.id());
        renewal.confirmedBy("marc").then().statusCode(204);
        String token = World.newAccount();
        String own = with(token).post("/v1/beneficiaries/me").then().extract().path("id");
        renewal.typedBy(token).then().statusCode(409).body("code", equalTo("account-already-linked"));
        person.calls().get("/v1/beneficiaries/me").then().statusCode(200);
        renewal.typedBy(token, true).then().statusCode(200);
        with(token)
                .get("/v1/beneficiaries/me/files")
                .then()
                .body("items.file.id", contains(own, person.id().toString()));
        person.calls().get("/v1/beneficiaries/me").then().statusCode(409);
    }

    @Test
    void onlyTheNewestCodeOpensAndOnlyAFileThatSomebodyHas() {
        World.Person person = World.aPersonOfA();
        Renewal first = renew("nadia", person.id());
        Renewal second = renew("marc", person.id());
        first.confirmedBy("marc").then().statusCode(409).body("code", equalTo("renewal-over"));
        second.confirmedBy("nadia").then().statusCode(204);
        first.typedBy(World.newAccount()).then().statusCode(422);
        second.typedBy(World.newAccount()).then().statusCode(200);
        UUID nobodys = UUID.fromString(World.register("nadia", A).path("id"));
        ask("nadia", nobodys, "passeport").then().statusCode(409).body("code", equalTo("nothing-to-renew"));
        ask("nadia", person.id(), "carte-de-fidelite")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-identity-document"));
        ask("bruno", person.id(), "passeport").then().statusCode(404);
        renewalsOfA("bruno").then().statusCode(404);
        as("nadia").get("/v1/access-renewals/documents").then().body("items.code", hasItem("passeport"));
    }

    private static Response share(String token, UUID structure, UUID result) {
        return with(token)
                .body(Map.of(
                        "structureId",
                        structure,
                        "purpose",
                        "accompagnement",
                        "until",
                        Instant.now().plus(Duration.ofDays(30)).toString(),
                        "resultIds",
                        List.of(result)))
                .post("/v1/sharings");
    }

    private static void awaitResults(String token, int number) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> with(token)
                        .get("/v1/profiles/me")
                        .path("timeline.size()")
                        .equals(number));
    }
}
