package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.Written.aReader;
import static fr.pixemploi.profile.journey.Written.anEmail;
import static fr.pixemploi.profile.journey.Written.isDue;
import static fr.pixemploi.profile.journey.Written.tellSitting;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.profile.message.application.AddressDigests;
import fr.pixemploi.profile.message.application.OptOutLinks;
import fr.pixemploi.profile.message.domain.MessageKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People decide what they are written, with an account or by a link; structures see what they wrote, on paper too. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class MessageChoiceTest {
    @Inject
    Mailbox mailbox;

    @Inject
    OptOutLinks links;

    @Inject
    AddressDigests digests;

    @Inject
    Sql sql;

    private static Response settings(Written.Reader reader) {
        return reader.person().calls().get("/v1/messages/me/settings");
    }

    private static Response change(Written.Reader reader, String version, Map<String, ?> patch) {
        return reader.person().calls().header("If-Match", version).body(patch).patch("/v1/messages/me/settings");
    }

    private String link(UUID file, MessageKind kind) {
        return OptOutLinks.PATH + links.token(file, kind, digests.of(anEmail()));
    }

    @Test
    void aKindThatSomebodyDoesNotWantIsNotSent() {
        Written.Reader reader = aReader();
        change(reader, "\"0\"", Map.of("off", List.of("result-ready")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("off", contains("result-ready"));
        change(reader, "\"0\"", Map.of("off", List.of())).then().statusCode(412);
        change(reader, "*", Map.of("off", List.of("everything"))).then().statusCode(422);
        tellSitting(reader.id());
        assertThat(reader.await("result-ready", "withheld")).containsEntry("reason", "opted-out");
        assertThat(mailbox.to(reader.email())).isEmpty();
    }

    @Test
    void whoWouldRatherBeWrittenToByTelephoneIs() {
        Written.Reader reader = aReader();
        change(reader, "*", Map.of("channel", "sms")).then().statusCode(200);
        tellSitting(reader.id());
        assertThat(reader.await("result-ready", "sent")).containsEntry("channel", "sms");
        assertThat(mailbox.toNumber(reader.phone())).hasSize(1);
    }

    @Test
    void lookingAtALinkChangesNothingAndOneClickEndsItsKindAlone() {
        Written.Reader reader = aReader();
        String link = link(reader.id(), MessageKind.RESULT_READY);
        given().get(link)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .header("Set-Cookie", equalTo(null))
                .body(containsString("<button>"));
        settings(reader).then().body("off", empty());
        for (int again = 0; again < 2; again++)
            given().contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(link)
                    .then()
                    .statusCode(200)
                    .body(containsString("C’est fait"));
        settings(reader).then().header("ETag", "\"1\"").body("off", contains("result-ready"));
    }

    @Test
    void aLinkThatNobodyMadeEndsNothing() {
        String made = links.token(aReader().id(), MessageKind.REMINDER, digests.of(anEmail()));
        String other = made.substring(0, 20) + (made.charAt(20) == 'A' ? 'B' : 'A') + made.substring(21);
        for (String token : List.of("unknown", other, "%C3%A9", made.substring(1))) {
            given().get(OptOutLinks.PATH + token).then().statusCode(404).body(containsString("Adresse inconnue"));
            given().post(OptOutLinks.PATH + token).then().statusCode(404);
        }
        assertThat(made).doesNotContain("=");
    }

    @Test
    void whatWasSaidUnderAJoinedFileHoldsForThePerson() {
        Written.Reader reader = aReader();
        String joined = World.register("nadia", A).path("id");
        given().post(link(UUID.fromString(joined), MessageKind.REMINDER)).then().statusCode(200);
        reader.person()
                .calls()
                .body(Map.of("invitationCode", World.invite("nadia", joined), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        String version = settings(reader)
                .then()
                .body("off", contains("reminder"))
                .extract()
                .header("ETag");
        change(reader, version, Map.of("off", List.of("result-ready")))
                .then()
                .statusCode(200)
                .body("off", contains("result-ready"));
        assertThat(settings(reader).header("ETag")).isNotEqualTo(version);
    }

    @Test
    void aStructureSeesWhatWasToBeWrittenInItsNameAndNotWhetherItWas() {
        Written.Reader reader = aReader();
        change(reader, "*", Map.of("off", List.of("result-ready"))).then().statusCode(200);
        tellSitting(reader.id());
        reader.await("result-ready", "withheld");
        String log = "/v1/beneficiaries/" + reader.id() + "/messages";
        as("nadia")
                .get(log)
                .then()
                .statusCode(200)
                .body("items.kind", contains("result-ready"))
                .body("items[0].state", equalTo("over"))
                .body("items[0]", not(hasKey("reason")));
        as("bruno").get(log).then().statusCode(404);
        sql.update("update message set structure_id = ? where beneficiary_id = ?", World.B, reader.id());
        as("nadia").get(log).then().body("items", empty());
    }

    @Test
    void whatIsNotSentIsPrintedAndNoted() {
        Written.Reader reader = aReader(null, "01 23 45 67 89");
        tellSitting(reader.id());
        reader.await("result-ready", "withheld");
        Response page = print(reader.id(), Map.of("kind", "result-ready"));
        page.then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Votre test est terminé"))
                .body(containsString("emploi.exemple.fr"));
        print(reader.id(), Map.of("kind", "result-ready")).then().statusCode(200);
        as("nadia")
                .get("/v1/beneficiaries/" + reader.id() + "/messages")
                .then()
                .body("items.channel", hasItems("paper", "paper"));
        print(reader.id(), Map.of("kind", "reminder")).then().statusCode(404);
        print(reader.id(), Map.of("kind", "invitation")).then().statusCode(422);
        print(reader.id(), Map.of("kind", "result-ready", "about", UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsOverIsNotPrinted() {
        Written.Reader reader = aReader();
        UUID grant = World.consent(reader.id(), A, World.LATER, List.of());
        reader.await("sharing-ends", "waiting");
        reader.person().calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        print(reader.id(), Map.of("kind", "sharing-ends"))
                .then()
                .statusCode(409)
                .body("code", equalTo("message-outdated"));
        isDue(sql, reader.id(), "sharing-ends");
        reader.await("sharing-ends", "withheld");
    }

    @Test
    void whetherThePersonAnsweredShowsInNothingThatIsPrinted() {
        Written.Reader reader = aReader();
        String request = as("nadia")
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
                .statusCode(201)
                .extract()
                .path("id");
        reader.person()
                .calls()
                .post("/v1/sharing-requests/me/" + request + "/refusal")
                .then()
                .statusCode(204);
        print(reader.id(), Map.of("kind", "sharing-asked")).then().statusCode(200);
    }

    private static Response print(UUID file, Map<String, ?> request) {
        return as("nadia")
                .accept("text/html, application/problem+json, application/json")
                .body(request)
                .post("/v1/beneficiaries/" + file + "/messages/page");
    }
}
