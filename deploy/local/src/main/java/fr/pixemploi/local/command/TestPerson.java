package fr.pixemploi.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.journey.Player;
import fr.pixemploi.local.keycloak.Tokens;
import java.util.Map;

/**
 * A person for those who integrate: takes a file over and sits a test through the same interfaces as everyone, with answers drawn by
 * ability. Only where the demonstration accounts are: the realm of production gives nobody a token for a password.
 */
public final class TestPerson {
    private final Api profile;
    private final Api assessment;

    /** The account is made when there is none. */
    public TestPerson(Endpoints endpoints, Tokens tokens, String account) {
        tokens.newBeneficiary(account);
        this.profile = new Api(endpoints.profile(), () -> tokens.forUser(account));
        this.assessment = new Api(endpoints.assessment(), () -> tokens.forUser(account));
    }

    /** Takes over the file that an invitation opens; its id. */
    public String takeOver(String invitation) {
        return profile.post("/v1/beneficiaries/me/account-links", Map.of("invitationCode", invitation))
                .expect(200)
                .path("id")
                .asText();
    }

    /** Sits the test of a campaign to its end, from where the person is in it; what the platform says of the result. */
    public JsonNode sit(String campaign, Player player) {
        JsonNode last = player.play(assessment, begun(campaign));
        return assessment.get("/v1/results/" + last.path("resultId").asText()).expect(200);
    }

    private JsonNode begun(String campaign) {
        profile.get("/v1/beneficiaries/me").expect(200);
        // News of the link takes a moment.
        Api.Answer started = Api.until(
                () -> assessment.post("/v1/sittings", Map.of("campaignCode", campaign)),
                answer -> !answer.code().equals("account-not-linked"));
        return started.code().equals("sitting-already-open") ? open(campaign) : started.expect(201);
    }

    private JsonNode open(String campaign) {
        for (JsonNode sitting :
                assessment.get("/v1/sittings?limit=200").expect(200).path("items")) {
            boolean wanted = sitting.path("campaignCode").asText().equals(campaign)
                    && sitting.path("status").asText().equals("open");
            if (wanted)
                return assessment
                        .get("/v1/sittings/" + sitting.path("id").asText())
                        .expect(200);
        }
        throw new JourneyFailure("a sitting of " + campaign + " is open and cannot be found");
    }
}
