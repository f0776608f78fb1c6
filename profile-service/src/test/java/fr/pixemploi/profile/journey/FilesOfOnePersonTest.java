package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.competence.domain.shared.SharedProfiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A person followed by two structures joins the two files, and parts again; no structure learns of the other. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class FilesOfOnePersonTest {
    @Inject
    Sql sql;

    @Inject
    SharedProfiles shared;

    /** A person of A, and the file that B made of the same one. */
    private record Twice(World.Person person, UUID file) {
        UUID own() {
            return person.id();
        }

        Response join(boolean join) {
            return person.calls()
                    .body(Map.of("invitationCode", World.invite("bruno", file.toString()), "join", join))
                    .post("/v1/beneficiaries/me/account-links");
        }

        void joined() {
            join(true).then().statusCode(200).body("id", equalTo(file.toString()));
        }

        void parted() {
            person.calls().delete("/v1/beneficiaries/me/files/" + file).then().statusCode(204);
        }

        UUID shareWith(UUID structure, UUID result) {
            return UUID.fromString(person.calls()
                    .body(Map.of(
                            "structureId",
                            structure,
                            "purpose",
                            "accompagnement",
                            "until",
                            LATER,
                            "resultIds",
                            List.of(result)))
                    .post("/v1/sharings")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("grantId"));
        }

        List<String> timeline() {
            return person.calls().get("/v1/profiles/me").path("timeline.resultId");
        }

        void awaitResults(int number) {
            Awaitility.await().atMost(Patience.FAR).until(() -> timeline().size() == number);
        }
    }

    private static Twice twice() {
        return new Twice(
                World.aPersonOfA(), UUID.fromString(World.register("bruno", B).path("id")));
    }

    private static Response profile(String adviser, UUID structure, UUID file) {
        return as(adviser).queryParam("structureId", structure).get("/v1/profiles/" + file);
    }

    @Test
    void joiningAndPartingStandInThePersonsChangesAndInNobodyElses() {
        Twice two = twice();
        two.joined();
        two.parted();
        two.person()
                .calls()
                .get("/v1/beneficiaries/me/changes")
                .then()
                .statusCode(200)
                .body("items.field", contains("joinedFile", "joinedFile"))
                .body("items.role", contains("beneficiary", "beneficiary"))
                .body("items[0].before", equalTo(two.file().toString()))
                .body("items[0].after", nullValue())
                .body("items[1].after", equalTo(two.file().toString()));
        // Whoever the other file is about finds nothing of them there.
        String token = World.newAccount();
        World.with(token)
                .body(Map.of("invitationCode", World.invite("bruno", two.file().toString())))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        World.with(token).get("/v1/beneficiaries/me/changes").then().body("items", empty());
    }

    @Test
    void bothFilesAreThePersonsWhileJoinedAndEachStructureSeesItsOwnOnly() {
        Twice two = twice();
        UUID result = World.aResult(two.own(), Instant.now().toString(), Map.of("1.1", 3));
        World.tellPathway(Ids.next(), 1, two.file(), B, "in-progress", 1);
        two.awaitResults(1);
        two.shareWith(A, result);
        assertThat(profile("bruno", B, two.file()).statusCode()).isEqualTo(404);

        two.joined();
        two.person()
                .calls()
                .get("/v1/beneficiaries/me/files")
                .then()
                .statusCode(200)
                .body("items.file.id", contains(two.own().toString(), two.file().toString()))
                .body("items[0].joinedAt", nullValue())
                .body("items[1].joinedAt", notNullValue())
                .body("items.file.structureId", contains(A.toString(), B.toString()));
        two.person()
                .calls()
                .queryParam("fileId", two.file())
                .get("/v1/beneficiaries/me")
                .then()
                .statusCode(200)
                .body("structureId", equalTo(B.toString()));
        // What is shared with A is still no business of B.
        assertThat(profile("bruno", B, two.file()).statusCode()).isEqualTo(404);
        two.shareWith(B, result);
        profile("bruno", B, two.file())
                .then()
                .statusCode(200)
                .body("beneficiaryId", equalTo(two.file().toString()))
                .body("timeline.resultId", contains(result.toString()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(entry("bruno", B, two.file())).containsKeys("lastResult", "pathway"));
        // Neither knows the other's file, or that there is one.
        assertThat(entry("bruno", B, two.own())).isNull();
        assertThat(entry("nadia", A, two.own())).containsKey("lastResult").doesNotContainKey("pathway");
        as("bruno").get("/v1/beneficiaries/" + two.own()).then().statusCode(404);
        as("nadia").get("/v1/beneficiaries/" + two.file()).then().statusCode(404);
    }

    @Test
    void afterPartingAllIsAsBefore() {
        Twice two = twice();
        UUID own = World.aResult(two.own(), Instant.now().toString(), Map.of("1.1", 3));
        two.awaitResults(1);
        UUID toA = two.shareWith(A, own);
        two.joined();
        UUID ofFile = World.aResult(two.file(), Instant.now().toString(), Map.of("1.2", 4));
        two.awaitResults(2);
        UUID toB = two.shareWith(B, own);
        UUID ofFileToA = two.shareWith(A, ofFile);
        profile("nadia", A, two.own()).then().statusCode(200).body("timeline", hasSize(2));
        two.person().calls().get("/v1/sharings").then().body("items", hasSize(3));

        two.parted();
        assertThat(two.timeline()).containsExactly(own.toString());
        two.person().calls().get("/v1/beneficiaries/me/files").then().body("items", hasSize(1));
        two.person()
                .calls()
                .get("/v1/sharings")
                .then()
                .body("items.find { it.grantId == '" + toA + "' }.status", equalTo("active"))
                .body("items.find { it.grantId == '" + toB + "' }.status", equalTo("withdrawn"))
                .body("items.find { it.grantId == '" + ofFileToA + "' }.status", equalTo("withdrawn"));
        profile("nadia", A, two.own()).then().statusCode(200).body("timeline.resultId", contains(own.toString()));
        assertThat(profile("bruno", B, two.file()).statusCode()).isEqualTo(404);
        assertThat(entry("bruno", B, two.file())).doesNotContainKey("lastResult");
        as("bruno")
                .get("/v1/beneficiaries/" + two.file())
                .then()
                .statusCode(200)
                .body("accountLinked", equalTo(false));
        two.person()
                .calls()
                .queryParam("fileId", two.file())
                .get("/v1/beneficiaries/me")
                .then()
                .statusCode(404);
        two.joined();
        two.awaitResults(2);
    }

    @Test
    void nobodyWaitsForWhoeverFoldsAPersonsProfiles() {
        Twice two = twice();
        UUID own = World.aResult(two.own(), Instant.now().toString(), Map.of("1.1", 3));
        two.awaitResults(1);
        two.joined();
        awaitFolded(two);
        QuarkusTransaction.requiringNew().run(() -> {
            // The clock folds too: tried until the notes are taken by this transaction.
            do two.shareWith(A, own);
            while (!shared.take(two.own()));
            two.parted();
        });
    }

    @Test
    void theLineOfAListIsThePersonsWhileJoinedAndNobodysAfterwards() {
        Twice two = twice();
        two.joined();
        UUID ofFile = World.aResult(two.file(), Instant.now().toString(), Map.of("1.1", 3));
        two.awaitResults(1);
        two.shareWith(A, ofFile);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(line(two.own())).containsExactly(ofFile));
        assertThat(line(two.file())).isEmpty();

        two.parted();
        assertThat(line(two.own())).isEmpty();
        awaitFolded(two);
        assertThat(line(two.own())).isEmpty();
        assertThat(line(two.file())).isEmpty();
    }

    private void awaitFolded(Twice two) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !sql.query(
                                "select 1 from profile_to_fold where beneficiary_id in (?, ?)", two.own(), two.file())
                        .exists());
    }

    /** What the list of A shows of a person. */
    private List<UUID> line(UUID person) {
        return sql.query(
                        "select result_id from shared_profile where structure_id = ? and beneficiary_id = ?", A, person)
                .list(row -> row.uuid("result_id"));
    }

    @Test
    void theOthersLearnOfJoiningAndPartingByStatesAlone() {
        Twice two = twice();
        two.joined();
        two.parted();
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        Topic.of("profile.beneficiary.state").about(two.file()).size() == 3);
        List<Topic.Seen> states = Topic.of("profile.beneficiary.state").about(two.file());
        assertThat(states.get(1).data().path("mergedInto").asText())
                .isEqualTo(two.own().toString());
        assertThat(states.get(1).data().path("accounts")).isEmpty();
        assertThat(states.get(2).data().has("mergedInto")).isFalse();
        assertThat(Topic.of("profile.beneficiary").about(two.file()))
                .extracting(Topic.Seen::type)
                .containsExactly(
                        "fr.pixemploi.profile.beneficiary-registered.v1",
                        "fr.pixemploi.profile.beneficiary-merged.v1",
                        "fr.pixemploi.profile.beneficiary-account-unlinked.v1");
        boolean traced = sql.query(
                        "select 1 from file_joining where file_id = ? and invited_in = ? and parted_at is not null",
                        two.file(),
                        B)
                .exists();
        assertThat(traced).isTrue();
    }

    @Test
    void whoHasAFileJoinsAnotherOneOnlyBySayingSo() {
        Twice two = twice();
        two.join(false).then().statusCode(409).body("code", equalTo("account-already-linked"));
        two.joined();
        // Nobody else comes in, and the same code again changes nothing.
        as("bruno")
                .post("/v1/beneficiaries/" + two.file() + "/invitations")
                .then()
                .statusCode(409)
                .body("code", equalTo("file-taken-over"));
    }

    @Test
    void aFileIsJoinedToOnePersonAndPartedByThatPersonOnly() {
        Twice two = twice();
        String code = World.invite("bruno", two.file().toString());
        Map<String, Object> body = Map.of("invitationCode", code, "join", true);
        two.person()
                .calls()
                .body(body)
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        two.person()
                .calls()
                .body(body)
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        World.Person other = World.aPersonOfA();
        other.calls()
                .body(body)
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(409)
                .body("code", equalTo("invitation-used"));
        other.calls().delete("/v1/beneficiaries/me/files/" + two.file()).then().statusCode(404);
        two.person()
                .calls()
                .delete("/v1/beneficiaries/me/files/" + two.own())
                .then()
                .statusCode(404);
    }

    @Test
    void olderResultsOfAJoinedFileAreSharedWithTheStructureThatInvitedAlone() {
        Twice two = twice();
        UUID older = World.aResult(two.file(), "2026-01-15T10:00:00Z", Map.of("1.1", 3));
        two.joined();
        two.awaitResults(1);
        two.person()
                .calls()
                .body(Map.of(
                        "structureId", A, "purpose", "accompagnement", "until", LATER, "resultIds", List.of(older)))
                .post("/v1/sharings")
                .then()
                .statusCode(422)
                .body("code", equalTo("shared-beyond-invitation"));
    }

    @Test
    void registeringSomebodyKnownElsewhereIsAnsweredLikeSomebodyUnknown() {
        Map<String, Object> known = World.someone(A);
        known.putAll(Map.of(
                "birthDate",
                "1990-05-17",
                "email",
                "lea@exemple.fr",
                "phone",
                "+33 6 99 99 00 00",
                "externalId",
                Ids.next().toString()));
        as("nadia").body(known).post("/v1/beneficiaries").then().statusCode(201);
        Map<String, Object> again = new HashMap<>(known);
        again.put("structureId", B);
        Map<String, Object> unknown = new HashMap<>(again);
        unknown.putAll(Map.of(
                "firstName",
                "Jamais",
                "lastName",
                "Vue",
                "externalId",
                Ids.next().toString()));
        Map<String, Object> first = as("bruno")
                .body(again)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("");
        Map<String, Object> second = as("bruno")
                .body(unknown)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("");
        assertThat(first.keySet()).isEqualTo(second.keySet());
        assertThat(first).containsEntry("accountLinked", false);
    }

    @Test
    void aJoinedFileLooksToItsStructureLikeOneThatWasTakenOver() {
        Twice two = twice();
        two.joined();
        UUID plain = UUID.fromString(World.register("bruno", B).path("id"));
        World.with(World.newAccount())
                .body(Map.of("invitationCode", World.invite("bruno", plain.toString())))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        Map<String, Object> joined =
                as("bruno").get("/v1/beneficiaries/" + two.file()).path("");
        Map<String, Object> taken =
                as("bruno").get("/v1/beneficiaries/" + plain).path("");
        assertThat(joined.keySet()).isEqualTo(taken.keySet());
        assertThat(joined).containsEntry("accountLinked", true).containsEntry("version", taken.get("version"));
        Map<String, Object> inList = entry("bruno", B, two.file());
        assertThat(inList.keySet()).isEqualTo(entry("bruno", B, plain).keySet());
        assertThat(inList).containsEntry("progress", "joined");
    }
}
