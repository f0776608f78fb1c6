package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.Written.aFile;
import static fr.pixemploi.profile.journey.Written.aReader;
import static fr.pixemploi.profile.journey.Written.anEmail;
import static fr.pixemploi.profile.journey.Written.isDue;
import static fr.pixemploi.profile.journey.Written.tellSitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.message.application.AddressDigests;
import fr.pixemploi.profile.message.application.OptOutLinks;
import fr.pixemploi.profile.message.domain.MessageKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Members of structures who write to strangers, read what is for others, or want to know what people answered. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class MessageAttackTest {
    @Inject
    Mailbox mailbox;

    @Inject
    OptOutLinks links;

    @Inject
    AddressDigests digests;

    @Inject
    Sql sql;

    private static Response invite(String file) {
        return as("nadia").queryParam("send", "email").post("/v1/beneficiaries/" + file + "/invitations");
    }

    private static void writeTo(String file, String email) {
        as("nadia")
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("email", email))
                .patch("/v1/beneficiaries/" + file)
                .then()
                .statusCode(200);
    }

    private String state(UUID file, String kind) {
        return sql.query("""
                        select state || coalesce(' ' || reason, '') as state from message where beneficiary_id = ? and kind = ?
                        order by id desc limit 1
                        """, file, kind).optional(row -> row.text("state")).orElse("");
    }

    private void awaitState(UUID file, String kind, String state) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(state(file, kind)).isEqualTo(state));
    }

    private static void tellPathway(UUID person, UUID structure) {
        Feed.tell(
                "pathway.pathway",
                "pathway.pathway-prescribed",
                person,
                "pathwayId",
                "prescribedAt",
                Map.of("structureId", structure));
    }

    private static void join(Written.Reader reader, String file) {
        reader.person()
                .calls()
                .body(Map.of("invitationCode", World.invite("bruno", file), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverRegisteredSomebodyFirstDoesNotReadWhatOthersWriteThem() {
        Written.Reader reader = aReader();
        String email = anEmail();
        Map<String, Object> someone = World.someone(B);
        someone.put("email", email);
        String file = as("bruno")
                .body(someone)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        join(reader, file);
        tellPathway(reader.id(), B);
        reader.await("pathway-step", "sent");
        assertThat(mailbox.to(reader.email())).isEmpty();
        assertThat(mailbox.to(email)).hasSize(1);
    }

    @Test
    void whoWritesAndKnowsNoAddressOfItsOwnIsGivenNone() {
        Written.Reader reader = aReader();
        join(reader, World.register("bruno", B).path("id"));
        tellPathway(reader.id(), B);
        assertThat(reader.await("pathway-step", "withheld")).containsEntry("reason", "no-contact");
        // What the platform says goes to the person's own file.
        tellSitting(Ids.next().toString(), Ids.next(), reader.id(), null, Instant.now());
        reader.await("result-ready", "sent");
        assertThat(mailbox.to(reader.email())).hasSize(1);
    }

    @Test
    void aFileThatIsErasedAndMadeAnewBeginsNoNewDay() {
        String victim = anEmail();
        for (int time = 0; time < 3; time++) {
            String file = aFile(Map.of("email", victim));
            invite(file).then().statusCode(200);
            awaitState(UUID.fromString(file), "invitation", "sent");
            eraseAtDesk(UUID.fromString(file));
        }
        invite(aFile(Map.of("email", victim))).then().statusCode(429);
    }

    @Test
    void whoseFileIsErasedEndsMessagesByTheLetterThatTheyHave() {
        String victim = anEmail();
        UUID file = UUID.fromString(aFile(Map.of("email", victim)));
        String link = OptOutLinks.PATH + links.token(file, MessageKind.INVITATION, digests.of(victim));
        eraseAtDesk(file);
        RestAssured.given().post(link).then().statusCode(200);
        String another = aFile(Map.of("email", victim));
        invite(another).then().statusCode(200);
        awaitState(UUID.fromString(another), "invitation", "withheld opted-out");
    }

    private void eraseAtDesk(UUID file) {
        Rights.answer("nadia", Rights.asked(file, "erasure"), Map.of("outcome", "carried-out"))
                .then()
                .statusCode(200);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !sql.query("select 1 from beneficiary where id = ?", file)
                        .exists());
    }

    @Test
    void aContactThatIsChangedInBetweenCountsAsBefore() {
        String victim = anEmail();
        for (int time = 0; time < 3; time++) {
            String file = aFile(Map.of("email", victim));
            invite(file).then().statusCode(200);
            awaitState(UUID.fromString(file), "invitation", "sent");
            writeTo(file, anEmail());
        }
        // A part that the mailbox's owner may make up is the same mailbox.
        for (String same : List.of(victim, victim.replace("@", "+deux@")))
            invite(aFile(Map.of("email", same)))
                    .then()
                    .statusCode(429)
                    .body("code", equalTo("too-many-invitations-sent"));
        assertThat(mailbox.to(victim)).hasSize(3);
    }

    @Test
    void aContactThatIsChangedAfterAnInvitationWasNotedCountsWhenItIsSent() {
        String victim = anEmail();
        for (int time = 0; time < 4; time++) {
            String own = anEmail();
            String file = aFile(Map.of("email", own));
            mailbox.answer(own, () -> new Handover.NotNow("busy"));
            invite(file).then().statusCode(200);
            UUID id = UUID.fromString(file);
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() -> sql.query(
                                    "select 1 from message where beneficiary_id = ? and tries = 1 and due_at > now()",
                                    id)
                            .exists());
            writeTo(file, victim);
            isDue(sql, id, "invitation");
            awaitState(id, "invitation", time < 3 ? "sent" : "withheld too-many");
        }
        assertThat(mailbox.to(victim)).hasSize(3);
    }

    @Test
    void whatAStructureCausesComesToOneAddressSeldom() {
        String victim = anEmail();
        for (int file = 0; file < 3; file++) {
            Written.Reader reader = aReader(victim, "01 23 45 67 89");
            as("nadia")
                    .body(Map.of(
                            "structureId",
                            A,
                            "beneficiaryId",
                            reader.id(),
                            "reason",
                            "faire-le-point",
                            "purpose",
                            "formation"))
                    .post("/v1/sharing-requests")
                    .then()
                    .statusCode(201);
            awaitState(reader.id(), "sharing-asked", file < 2 ? "sent" : "withheld too-many");
        }
        assertThat(mailbox.to(victim)).hasSize(2);
    }

    @Test
    void aStructureHasNoMoreSentThanItMayInADay() {
        Map<String, Object> someone = World.someone(B);
        someone.put("email", anEmail());
        UUID file = UUID.fromString(
                as("bruno").body(someone).post("/v1/beneficiaries").path("id"));
        sql.update("""
                insert into message_to_address (message_id, address, kind, structure_id, at)
                select gen_random_uuid(), 'elsewhere', 'pathway-step', ?, now() from generate_series(1, 2000)
                """, B);
        try {
            tellPathway(file, B);
            awaitState(file, "pathway-step", "withheld too-many");
        } finally {
            sql.update("delete from message_to_address where address = 'elsewhere'");
        }
    }

    /** As the letter has it that came to the address. */
    private void endPathwaySteps(UUID file, String email) {
        String token = links.token(file, MessageKind.PATHWAY_STEP, digests.of(email));
        RestAssured.given().post(OptOutLinks.PATH + token).then().statusCode(200);
    }

    @Test
    void whoEndedAKindIsNotWrittenToUnderTheNextFileOfTheSameAddress() {
        String email = anEmail();
        UUID first = UUID.fromString(aFile(Map.of("email", email)));
        tellPathway(first, A);
        awaitState(first, "pathway-step", "sent");
        endPathwaySteps(first, email);
        UUID next = UUID.fromString(aFile(Map.of("email", email.replace("personne", "Personne"))));
        tellPathway(next, A);
        awaitState(next, "pathway-step", "withheld opted-out");
        // The other kinds come.
        tellSitting(next);
        awaitState(next, "result-ready", "sent");
    }

    @Test
    void whoWantsAKindAgainGetsItAgain() {
        Written.Reader reader = aReader();
        tellPathway(reader.id(), A);
        reader.await("pathway-step", "sent");
        endPathwaySteps(reader.id(), reader.email());
        reader.person()
                .calls()
                .header("If-Match", "*")
                .body(Map.of("off", List.of()))
                .patch("/v1/messages/me/settings")
                .then()
                .statusCode(200);
        sql.update("delete from message where beneficiary_id = ?", reader.id());
        tellPathway(reader.id(), A);
        reader.await("pathway-step", "sent");
    }

    @Test
    void aStructureCannotTellWhatIsNotWantedFromWhatWasSent() {
        Written.Reader silent = aReader();
        silent.person()
                .calls()
                .header("If-Match", "*")
                .body(Map.of("off", List.of("result-ready")))
                .patch("/v1/messages/me/settings")
                .then()
                .statusCode(200);
        Written.Reader open = aReader();
        Written.Reader refused = aReader();
        mailbox.answer(refused.email(), () -> new Handover.Refused("recipient"));
        for (Written.Reader reader : List.of(silent, open, refused)) tellSitting(reader.id());
        silent.await("result-ready", "withheld");
        open.await("result-ready", "sent");
        refused.await("result-ready", "failed");
        for (Written.Reader reader : List.of(silent, open, refused)) {
            Response seen = as("nadia").get("/v1/beneficiaries/" + reader.id() + "/messages");
            seen.then().statusCode(200).body("items.state", contains("over"));
            assertThat(seen.<Map<String, Object>>path("items[0]").keySet())
                    .containsExactlyInAnyOrder("id", "kind", "state", "aboutId", "madeAt");
        }
    }

    @Test
    void whatIsSaidASecondTimeAfterARestoreIsKnownAgain() {
        Written.Reader reader = aReader();
        UUID sitting = tellSitting(reader.id());
        reader.await("result-ready", "sent");
        // As a backup has it.
        sql.update("delete from message where beneficiary_id = ?", reader.id());
        tellSitting(Ids.next().toString(), sitting, reader.id(), A, Instant.now());
        reader.await("result-ready", "sent");
        assertThat(mailbox.to(reader.email())).hasSize(2);
        assertThat(mailbox.to(reader.email()).stream().map(Mailbox.Mail::id).distinct())
                .hasSize(1);
    }
}
