package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.command.TestPerson;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.journey.Player;
import fr.pixemploi.local.layout.Service;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Integrators get people who pass, and people who do not, through the interfaces that everyone uses. */
class TestPersonTest {
    private static final String CAMPAIGN = "PXEMPR346";

    private final Platform platform = RunningPlatform.get();

    private TestPerson newcomer(String account) {
        Api partner = new Cast(platform.endpoints(), platform.tokens()).partner("partner-alpha", Service.PROFILE);
        String file = partner.post(
                        "/v1/beneficiaries",
                        Map.of("structureId", Cast.MISSION_LOCALE, "firstName", "Lou", "lastName", "Exemple"))
                .expect(201)
                .path("id")
                .asText();
        String code = partner.post("/v1/beneficiaries/" + file + "/invitations", null)
                .expect(200)
                .path("invitationCode")
                .asText();
        TestPerson person = new TestPerson(platform.endpoints(), platform.tokens(), account);
        assertThat(person.takeOver(code)).isEqualTo(file);
        return person;
    }

    private static String account() {
        return "essai-" + UUID.randomUUID();
    }

    private static Player player(double ability) {
        return new Player(RunningPlatform.sheet(), ability, 20261128);
    }

    @Test
    void whoIsAblePassesAndWhoIsNotDoesNot() {
        JsonNode able = newcomer(account()).sit(CAMPAIGN, player(2));
        JsonNode unable = newcomer(account()).sit(CAMPAIGN, player(-2));
        assertThat(able.path("totalPix").asInt())
                .isGreaterThan(4 * unable.path("totalPix").asInt());
    }

    @Test
    void aTestThatTheIntegratorBeganIsGoneOnWith() {
        String account = account();
        TestPerson person = newcomer(account);
        Api assessment = new Api(
                platform.endpoints().assessment(), () -> platform.tokens().forUser(account));
        String begun = Api.until(
                        () -> assessment.post("/v1/sittings", Map.of("campaignCode", CAMPAIGN)),
                        answer -> !answer.code().equals("account-not-linked"))
                .expect(201)
                .path("id")
                .asText();
        JsonNode result = person.sit(CAMPAIGN, player(0));
        assertThat(assessment.get("/v1/sittings/" + begun).expect(200).path("resultId"))
                .isEqualTo(result.path("id"));
    }

    @Test
    void whoHasNoFileIsToldSoAndSitsNothing() {
        TestPerson stranger = new TestPerson(platform.endpoints(), platform.tokens(), account());
        assertThatThrownBy(() -> stranger.sit(CAMPAIGN, player(2)))
                .isInstanceOf(JourneyFailure.class)
                .hasMessageContaining("/v1/beneficiaries/me");
    }
}
