package fr.pixemploi.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.layout.Service;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The person is registered, sits the test and shares the result. */
final class TestSteps {
    private final Cast cast;
    private final Player player;
    private final Travel travel;
    private final Story story;

    TestSteps(Cast cast, Player player, Travel travel, Story story) {
        this.cast = cast;
        this.player = player;
        this.travel = travel;
        this.story = story;
    }

    void register() {
        Api partner = cast.partner("partner-alpha", Service.PROFILE).with(travel.traceHeaders());
        JsonNode file = partner.post(
                        "/v1/beneficiaries",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "externalId",
                                cast.account(),
                                "firstName",
                                cast.firstName(),
                                "lastName",
                                cast.lastName(),
                                "birthDate",
                                "2003-04-05"))
                .expect(201);
        travel.beneficiaryId = file.path("id").asText();
        travel.invitationCode = partner.post("/v1/beneficiaries/" + travel.beneficiaryId + "/invitations", null)
                .expect(200)
                .path("invitationCode")
                .asText();
        story.tell(
                "The partner's case management registers %s at the mission locale; an invitation is ready.",
                cast.firstName());
    }

    void link() {
        cast.seeker(Service.PROFILE)
                .post("/v1/beneficiaries/me/account-links", Map.of("invitationCode", travel.invitationCode))
                .expect(200);
        Api.until(
                () -> cast.seeker(Service.ASSESSMENT).get("/v1/sittings"),
                answer -> !answer.code().equals("account-not-linked"));
    }

    void startTest() {
        Api assessment = cast.seeker(Service.ASSESSMENT);
        Api.Answer tooEarly = assessment.post("/v1/sittings", start());
        if (!tooEarly.code().equals("account-not-linked")) {
            throw new JourneyFailure("an account without a file could start a sitting: " + tooEarly.text());
        }
        cast.seeker(Service.PROFILE)
                .post("/v1/beneficiaries/me/account-links", Map.of("invitationCode", travel.invitationCode))
                .expect(200);
        travel.sitting = Api.until(
                        () -> assessment.post("/v1/sittings", start()),
                        answer -> !answer.code().equals("account-not-linked"))
                .expect(201);
        story.tell(
                "%s logs in and gives the invitation code: the account now belongs to the file, and the test starts (%d questions at most).",
                cast.firstName(), travel.sitting.path("total").asInt());
    }

    private static Map<String, Object> start() {
        return Map.of("campaignCode", "PXEMPR346");
    }

    void takeTest() {
        Api assessment = cast.seeker(Service.ASSESSMENT);
        JsonNode last = player.play(assessment, travel.sitting);
        travel.resultId = last.path("resultId").asText();
        travel.result = assessment.get("/v1/results/" + travel.resultId).expect(200);
        JsonNode first = travel.result.path("competences").get(0);
        story.tell(
                "%s answers, each next question chosen by the answers so far: %d Pix in all; in %s level %d, give or take %.1f levels.",
                cast.firstName(),
                travel.result.path("totalPix").asInt(),
                first.path("code").asText(),
                first.path("level").asInt(),
                // Cut scores lie half a unit of ability apart.
                first.path("sd").asDouble() / 0.5);
    }

    void shareResult() {
        OffsetDateTime until = OffsetDateTime.now(ZoneOffset.UTC).plusMonths(6).truncatedTo(ChronoUnit.SECONDS);
        travel.grantId = cast.seeker(Service.ASSESSMENT)
                .post(
                        "/v1/results/" + travel.resultId + "/sharings",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "purpose",
                                "accompagnement",
                                "until",
                                until.toString()))
                .expect(202)
                .path("grantId")
                .asText();
        story.tell("%s shares the result with the mission locale, for six months.", cast.firstName());
    }
}
