package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.TOKENS;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Accounts and files of one person while they are erased: nobody comes in by them, and none is left. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class ErasedAccountsTest {
    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Test
    void nobodyRegistersAnewWithAnAccountThatIsAboutToGo() {
        World.Person gone = World.aPersonOfA();
        String receipt = Erased.receipt(Erased.ask(gone.token()));
        String code = World.aCode();
        refusedWith(gone.calls().body("{}").post("/v1/beneficiaries/me"), "account-being-erased");
        refusedWith(
                gone.calls()
                        .body(Map.of("invitationCode", code, "join", true))
                        .post("/v1/beneficiaries/me/account-links"),
                "account-being-erased");
        Erased.awaitProfile(receipt);
        refusedWith(gone.calls().body("{}").post("/v1/beneficiaries/me"), "account-being-erased");
        refusedWith(
                gone.calls().body(Map.of("invitationCode", code)).post("/v1/beneficiaries/me/account-links"),
                "account-being-erased");
        assertThat(Erased.receipt(Erased.ask(gone.token()))).isNotEqualTo(receipt);

        UUID erasure = Erased.idOf(sql, gone.id());
        String account = sql.query("select subject from erasure_account where erasure_id = ?", erasure)
                .one(row -> row.text("subject"));
        assertThat(StoredTexts.tablesWith(database, account)).contains("invitation_code_try");
        Erased.othersAreDone(erasure, List.of());
        Erased.awaitState(receipt, "ended");
        assertThat(StoredTexts.tablesWith(database, account)).doesNotContain("invitation_code_try", "erasure_account");
    }

    @Test
    void nobodyTakesOverAFileThatIsBeingErased() {
        UUID file = UUID.fromString(World.register("nadia", A).path("id"));
        String code = World.invite("nadia", file.toString());
        sql.update("insert into erased_person (person_hash) values (?)", ErasedPeople.hash(file));
        with(TOKENS.newBeneficiary("tard-" + Ids.next()))
                .body(Map.of("invitationCode", code))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(not(equalTo(200)));
        World.Person other = World.aPersonOfA();
        other.calls()
                .body(Map.of("invitationCode", code, "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(not(equalTo(200)));
        assertThat(StoredTexts.tablesWith(database, file.toString()))
                .doesNotContain("beneficiary_account", "person_alias");
    }

    @Test
    void aFileThatCameAfterAnErasureIsErasedToo() {
        World.Person gone = World.aPersonOfA();
        UUID joined = UUID.fromString(World.register("bruno", World.B).path("id"));
        gone.calls()
                .body(Map.of("invitationCode", World.invite("bruno", joined.toString()), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        sql.update(
                "insert into erasure (id, hashes, why, asked_at, due_on, ended_at) values (?, array[?], 'not_used', now(), current_date, now())",
                Ids.next(),
                ErasedPeople.hash(gone.id()));
        Erased.awaitProfile(Erased.receipt(Erased.ask(gone.token())));
        assertThat(StoredTexts.tablesWith(database, joined.toString())).doesNotContain("beneficiary", "person_alias");
    }

    private static void refusedWith(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }

    @Test
    void filesThatWereJoinedGoWithThem() {
        World.Person gone = World.aPersonOfA();
        UUID joined = UUID.fromString(World.register("bruno", World.B).path("id"));
        gone.calls()
                .body(Map.of("invitationCode", World.invite("bruno", joined.toString()), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        Erased.awaitProfile(Erased.receipt(Erased.ask(gone.token())));
        Erased.isInNewsAlone(database, joined);
        Erased.isInNewsAlone(database, gone.id());
        as("bruno").get("/v1/beneficiaries/" + joined).then().statusCode(404);
        assertThat(Topic.of("profile.beneficiary.state").about(joined).getLast().json())
                .isEmpty();
    }

    @Test
    void whoWorksSomewhereByTheSameAccountKeepsItAndMayComeBack() {
        UUID agency = Team.aDepartement();
        Team.Member adviser = Team.colleague(Team.firstManager(agency), agency, "adviser");
        String name = "staff-" + adviser.entry();
        String token = TOKENS.alsoBeneficiary(name, adviser.account());
        UUID file = UUID.fromString(with(token)
                .body(Map.of("firstName", "Léa", "lastName", "Exemple"))
                .post("/v1/beneficiaries/me")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Erased.whole(sql, file, Erased.receipt(Erased.ask(token)));
        assertThat(TOKENS.hasAccount(name)).isTrue();
        assertThat(adviser.groupsNow()).isNotEmpty();
        with(token)
                .body(Map.of("firstName", "Léa", "lastName", "Exemple"))
                .post("/v1/beneficiaries/me")
                .then()
                .statusCode(201);
    }
}
