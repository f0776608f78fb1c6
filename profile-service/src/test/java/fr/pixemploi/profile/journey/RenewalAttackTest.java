package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a renewal of lost access must not open, nor take away, whoever tries. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RenewalAttackTest {
    @Inject
    Sql sql;

    @Inject
    DataSource dataSource;

    private record Renewal(String id, String code) {
        Response confirmedBy(RequestSpecification colleague) {
            return colleague.post("/v1/access-renewals/" + id + "/confirmation");
        }

        Response typedBy(String token) {
            return type(token, code);
        }
    }

    private static Response type(String token, String code) {
        return with(token)
                .body(Map.of("invitationCode", code, "join", true))
                .post("/v1/beneficiaries/me/account-links");
    }

    private static Renewal renew(RequestSpecification adviser, UUID file) {
        Response made = adviser.body(Map.of("document", "passeport"))
                .post("/v1/beneficiaries/" + file + "/access-renewals")
                .then()
                .statusCode(200)
                .extract()
                .response();
        return new Renewal(made.path("renewalId"), made.path("invitationCode"));
    }

    private static Renewal confirmed(UUID file) {
        Renewal renewal = renew(as("nadia"), file);
        renewal.confirmedBy(as("marc")).then().statusCode(204);
        return renewal;
    }

    /** Somebody else's file of the structure, with an account. */
    private static UUID aFileWithAnAccount(Team.Member adviser, UUID structure) {
        String file = adviser.calls()
                .body(World.someone(structure))
                .post("/v1/beneficiaries")
                .path("id");
        String code = adviser.calls()
                .post("/v1/beneficiaries/" + file + "/invitations")
                .path("invitationCode");
        type(World.newAccount(), code).then().statusCode(200);
        return UUID.fromString(file);
    }

    private static void refused(Response confirmation) {
        confirmation.then().statusCode(409).body("code", equalTo("renewal-not-of-two"));
    }

    private void aWeekPasses(UUID structure) {
        sql.update(
                "update staff_beginning set begun_at = begun_at - interval '8 days' where structure_id = ?", structure);
    }

    @Test
    void aManagerWithASecondMailboxOpensNothing() {
        UUID agency = Team.aDepartement();
        Team.Member manager = Team.firstManager(agency);
        UUID file = aFileWithAnAccount(manager, agency);
        aWeekPasses(agency);
        Team.Member mailbox = Team.colleague(manager, agency, "adviser");
        Renewal renewal = renew(manager.calls(), file);
        refused(renewal.confirmedBy(mailbox.calls()));
        // Nor after its entry is gone, while its token is good.
        RequestSpecification leaving = mailbox.calls();
        manager.calls()
                .header("If-Match", "*")
                .body(Map.of("handOverTo", manager.entry()))
                .post("/v1/staff/" + mailbox.entry() + "/departure")
                .then()
                .statusCode(200);
        assertThat(Team.settled(manager, mailbox.entry()).statusCode()).isEqualTo(404);
        refused(renewal.confirmedBy(leaving));

        // Nor the other way round, nor with one who was invited by the first, nor when the mailbox has waited.
        Team.Member another = Team.colleague(manager, agency, "adviser");
        Team.Member third = Team.colleague(manager, agency, "adviser");
        refused(renew(another.calls(), file).confirmedBy(manager.calls()));
        refused(renew(another.calls(), file).confirmedBy(third.calls()));
        aWeekPasses(agency);
        refused(renew(manager.calls(), file).confirmedBy(another.calls()));
        refused(renew(another.calls(), file).confirmedBy(manager.calls()));
        renew(another.calls(), file).confirmedBy(third.calls()).then().statusCode(204);
    }

    @Test
    void theNewAccountLearnsNothingOfOtherStructuresFromTheLists() {
        World.Person person = World.aPersonOfA();
        UUID ofB = UUID.fromString(World.register("bruno", B).path("id"));
        type(person.token(), World.invite("bruno", ofB.toString())).then().statusCode(200);
        as("bruno").get("/v1/beneficiaries/" + ofB).then().statusCode(200);
        as("nadia").get("/v1/beneficiaries/" + person.id()).then().statusCode(200);
        person.calls().get("/v1/reads/me").then().body("items.structureId", hasItems(A.toString(), B.toString()));
        changesSeenBy(person.token()).then().body("items.field", hasItem("joinedFile"));
        Renewal renewal = confirmed(person.id());
        String token = World.newAccount();
        renewal.typedBy(token).then().statusCode(200);
        with(token)
                .get("/v1/reads/me")
                .then()
                .body("items.structureId", hasItem(A.toString()))
                .body("items.structureId", everyItem(equalTo(A.toString())));
        changesSeenBy(token)
                .then()
                .body("items.field", not(hasItem("joinedFile")))
                .body("items.field", hasItem("accessRenewal"));
        // Of what comes afterwards it sees all.
        type(token, World.invite("bruno", ofB.toString())).then().statusCode(200);
        as("bruno").get("/v1/beneficiaries/" + ofB + "/situation").then().statusCode(200);
        with(token).get("/v1/reads/me").then().body("items.structureId", hasItem(B.toString()));
        changesSeenBy(token).then().body("items.field", hasItem("joinedFile"));
    }

    private static Response changesSeenBy(String token) {
        return with(token).get("/v1/beneficiaries/me/changes");
    }

    @Test
    void whatWasGivenBeforeStaysGivenWhenAResultIsHeardAgain() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 4));
        UUID grant = World.consent(person.id(), B, World.LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("""
                                select from sharing_grant g, result r where g.id = ? and g.status = 'active' and r.id = ?
                                """, grant, result).exists());
        Renewal renewal = confirmed(person.id());
        String token = World.newAccount();
        renewal.typedBy(token).then().statusCode(200);
        World.tellResult(result, 2, person.id(), Instant.now().minusSeconds(60).toString(), Map.of("1.1", 5));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select from result where id = ? and competences @> '[{\"code\": \"1.1\", \"level\": 5}]'",
                                result)
                        .exists());
        with(token)
                .get("/v1/sharings")
                .then()
                .body("items.find { it.grantId == '" + grant + "' }.status", equalTo("active"));
    }

    @Test
    void nothingIsJoinedToAFileWhileItGoesToAnotherAccount() throws Exception {
        World.Person person = World.aPersonOfA();
        UUID ofB = UUID.fromString(World.register("bruno", B).path("id"));
        String codeOfB = World.invite("bruno", ofB.toString());
        Renewal renewal = confirmed(person.id());
        String token = World.newAccount();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection held = dataSource.getConnection()) {
            held.setAutoCommit(false);
            try (PreparedStatement hold = held.prepareStatement("select from beneficiary where id = ? for update")) {
                hold.setObject(1, ofB);
                hold.execute();
            }
            Future<Response> joining = threads.submit(() -> type(person.token(), codeOfB));
            Awaitility.await().atMost(Patience.FAR).until(() -> waiting() >= 1);
            Future<Response> taking = threads.submit(() -> renewal.typedBy(token));
            Awaitility.await().atMost(Patience.FAR).until(() -> taking.isDone() || waiting() >= 2);
            held.commit();
            joining.get();
            assertThat(taking.get().statusCode()).isEqualTo(200);
        }
        with(token)
                .get("/v1/beneficiaries/me/files")
                .then()
                .body("items.file.id", contains(person.id().toString()));
    }

    private int waiting() {
        return sql.query("select count(*)::int as n from pg_locks where not granted")
                .one(row -> row.integer("n"));
    }
}
