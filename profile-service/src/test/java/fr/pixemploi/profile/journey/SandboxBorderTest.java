package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Sandboxes.D;
import static fr.pixemploi.profile.journey.Sandboxes.PEOPLE;
import static fr.pixemploi.profile.journey.Sandboxes.begun;
import static fr.pixemploi.profile.journey.Sandboxes.madeBy;
import static fr.pixemploi.profile.journey.Sandboxes.partner;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a sandbox and everybody else apart: who comes in, what is shared, how many there are, where it stands. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class SandboxBorderTest {
    @Inject
    Sql sql;

    @Test
    void aFileOfASandboxIsJoinedToNoRealOneAndSharesWithNobodyElse() {
        String file = partner().body(World.someone(D)).post("/v1/beneficiaries").path("id");
        String code =
                partner().post("/v1/beneficiaries/" + file + "/invitations").path("invitationCode");
        World.Person real = World.aPersonOfA();
        real.calls()
                .body(Map.of("invitationCode", code, "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(409)
                .body("code", equalTo("kept-apart-from-sandbox"));
        share(real.calls(), D).then().statusCode(409).body("code", equalTo("kept-apart-from-sandbox"));

        String tester = World.newAccount();
        with(tester)
                .body(Map.of("invitationCode", code, "sandbox", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        share(with(tester), A).then().statusCode(409).body("code", equalTo("kept-apart-from-sandbox"));
        UUID consent = World.consent(UUID.fromString(file), A, World.LATER, List.of());
        await().atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from sharing_grant where id = ? and status = 'withdrawn'", consent)
                        .exists());
    }

    @Test
    void nobodyComesIntoASandboxWithoutSayingSo() {
        String file = partner().body(World.someone(D)).post("/v1/beneficiaries").path("id");
        String invitations = "/v1/beneficiaries/" + file + "/invitations";
        assertThat(page(partner(), invitations)).contains("ESSAI");
        String code = partner()
                .post(invitations)
                .then()
                .statusCode(200)
                .body("notice", startsWith("ESSAI"))
                .extract()
                .path("invitationCode");
        String somebody = World.newAccount();
        for (Map<String, Object> unsaid :
                List.<Map<String, Object>>of(Map.of(), Map.of("join", true), Map.of("sandbox", false))) {
            Map<String, Object> body = new HashMap<>(unsaid);
            body.put("invitationCode", code);
            with(somebody)
                    .body(body)
                    .post("/v1/beneficiaries/me/account-links")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("file-of-a-sandbox"));
        }
        with(somebody)
                .body(Map.of("invitationCode", code, "sandbox", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
    }

    @Test
    void aRealInvitationSaysNothingOfSandboxes() {
        String invitations = "/v1/beneficiaries/" + World.register("nadia", A).path("id") + "/invitations";
        assertThat(page(as("nadia"), invitations)).doesNotContain("ESSAI");
        assertThat(as("nadia").post(invitations).asString()).doesNotContain("notice");
    }

    @Test
    void aSandboxHoldsSoManyFilesAndNoMore() {
        madeBy(sql, begun());
        int most = 100;
        batch(most - PEOPLE).then().statusCode(200).body("items.outcome", everyItem(equalTo("made")));
        batch(1).then().statusCode(409).body("code", equalTo("sandbox-full"));
        partner()
                .body(World.someone(D))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(409)
                .body("code", equalTo("sandbox-full"));
        madeBy(sql, begun());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clearing", "making"})
    void nobodyComesWhileASandboxIsEmptiedOrFilled(String stage) {
        madeBy(sql, begun());
        UUID reset = Ids.next();
        sql.update(
                "insert into sandbox_reset (id, structure_id, asked_at, stage, taken) values (?, ?, now(), ?, 0)",
                reset,
                D,
                stage);
        try {
            partner()
                    .body(World.someone(D))
                    .post("/v1/beneficiaries")
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "10")
                    .body("code", equalTo("sandbox-being-cleared"));
            batch(1).then().statusCode(409).body("code", equalTo("sandbox-being-cleared"));
        } finally {
            sql.update("delete from sandbox_reset where id = ?", reset);
        }
        batch(1).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"below a sandbox", "a sandbox below another one", "a sandbox that certifies"})
    void aSandboxStandsAlone(String what) {
        Map<String, Object> structure =
                new HashMap<>(Map.of("name", "Essai", "kind", "agency", "timeZone", "Europe/Paris"));
        switch (what) {
            case "below a sandbox" -> structure.put("parentId", D);
            case "a sandbox below another one" -> structure.putAll(Map.of("parentId", A, "sandbox", true));
            default -> structure.putAll(Map.of("kind", "certification-centre", "sandbox", true));
        }
        as("ops-omar")
                .body(structure)
                .post("/v1/structures")
                .then()
                .statusCode(422)
                .body("code", equalTo("sandbox-stands-alone"));
    }

    @Test
    void theOperatorAloneOpensASandboxAndAllLearnThatItIsOne() {
        Map<String, Object> structure =
                Map.of("name", "Essai", "kind", "agency", "timeZone", "Europe/Paris", "sandbox", true);
        as("marc").body(structure).post("/v1/structures").then().statusCode(403);
        UUID id = UUID.fromString(as("ops-omar")
                .body(structure)
                .post("/v1/structures")
                .then()
                .statusCode(201)
                .body("sandbox", equalTo(true))
                .extract()
                .path("id"));
        as("lea").get("/v1/structures/" + id).then().body("sandbox", equalTo(true));
        as("lea").get("/v1/structures/" + A).then().body("sandbox", equalTo(false));
        as("ops-omar")
                .header("If-Match", "\"1\"")
                .body(Map.of("parentId", A))
                .post("/v1/structures/" + id + "/move")
                .then()
                .statusCode(422)
                .body("code", equalTo("sandbox-stands-alone"));
        await().atMost(Patience.FAR)
                .until(() -> Topic.of("profile.structure.state").about(id).stream()
                        .anyMatch(told -> told.data().path("sandbox").asBoolean()));
    }

    private static String page(RequestSpecification by, String invitations) {
        return by.accept("text/html")
                .post(invitations + "/page")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response batch(int people) {
        return partner()
                .body(Map.of(
                        "structureId",
                        D,
                        "people",
                        IntStream.range(0, people)
                                .mapToObj(i -> Map.of(
                                        "externalId",
                                        "FLOOD-"
                                                + UUID.randomUUID()
                                                        .toString()
                                                        .replace("-", "")
                                                        .substring(20),
                                        "firstName",
                                        "Essai",
                                        "lastName",
                                        "Inventé"))
                                .toList()))
                .post("/v1/beneficiaries/batch");
    }

    private static Response share(RequestSpecification person, UUID structure) {
        return person.body(Map.of(
                        "structureId", structure, "purpose", "accompagnement", "until", World.LATER, "future", true))
                .post("/v1/sharings");
    }
}
