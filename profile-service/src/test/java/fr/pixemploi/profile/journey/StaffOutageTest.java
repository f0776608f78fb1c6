package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Team.aDepartement;
import static fr.pixemploi.profile.journey.Team.colleague;
import static fr.pixemploi.profile.journey.Team.firstManager;
import static fr.pixemploi.profile.journey.World.TOKENS;
import static fr.pixemploi.profile.journey.World.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is wished while Keycloak is away is kept, and done once it is there. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@QuarkusTestResource(value = OwnKeycloak.class, restrictToAnnotatedClass = true)
class StaffOutageTest {
    private final Letterbox letterbox = new Letterbox();

    @AfterEach
    void close() throws IOException {
        letterbox.close();
    }

    @Test
    void staffIsInvitedAndLeavesWhileKeycloakIsAway() {
        OwnKeycloak.mailTo(letterbox);
        UUID agency = aDepartement();
        Team.Member head = firstManager(agency);
        Team.Member leaver = colleague(head, agency, "adviser");
        // Held from now on: nobody signs in while it is away.
        head.calls();
        OwnKeycloak.end();

        String email = Team.address();
        String invited = Team.invite(head.calls(), agency, email, "adviser")
                .then()
                .statusCode(201)
                .body("memberships.state", contains("wished"))
                .extract()
                .path("id");
        head.calls()
                .header("If-Match", "*")
                .body("{}")
                .post("/v1/staff/" + leaver.entry() + "/departure")
                .then()
                .statusCode(200)
                .body("colleague.memberships.wanted", contains(false));
        head.calls().body(someone(agency)).post("/v1/beneficiaries").then().statusCode(201);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> head.calls()
                        .get("/v1/staff/" + invited)
                        .then()
                        .statusCode(200)
                        .body("account", nullValue())
                        .body("memberships.state", contains("wished"))
                        .body("memberships.trouble", contains("not-reached")));
        OwnKeycloak.startAgain();

        String account = Team.settled(head, invited)
                .then()
                .body("memberships.state", contains("done"))
                .body("email", equalTo(email))
                .extract()
                .path("account");
        assertThat(letterbox.addressees()).containsExactly(head.email(), leaver.email(), email);
        TOKENS.choosePassword(account);
        assertThat(new Team.Member(invited, email, account).groupsNow())
                .containsExactly("/structures/" + agency + "/adviser");
        assertThat(Team.settled(head, leaver.entry()).statusCode()).isEqualTo(404);
        assertThat(leaver.groupsNow()).isEmpty();
    }
}
