package fr.pixemploi.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.layout.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the mission locale does: sees the result, prescribes a pathway, reads its indicators. */
final class AdviserSteps {
    private final Cast cast;
    private final Travel travel;
    private final Story story;

    AdviserSteps(Cast cast, Travel travel, Story story) {
        this.cast = cast;
        this.travel = travel;
        this.story = story;
    }

    /** What the indicators of the structure say before anything happens. */
    void lookBefore() {
        travel.indicatorsBefore = indicatorsNow();
    }

    void adviserSees() {
        Api nadia = cast.person("nadia", Service.PROFILE);
        String profile = "/v1/profiles/" + travel.beneficiaryId + "?structureId=";
        // Grant and result come on two topics, in either order.
        Api.until(
                () -> nadia.get(profile + Cast.MISSION_LOCALE),
                answer -> answer.body()
                        .path("timeline")
                        .findValuesAsText("resultId")
                        .contains(travel.resultId));
        // A list shows the profile that is worked out from both, a moment later.
        Api.until(
                () -> nadia.get("/v1/caseload?structureId=" + Cast.MISSION_LOCALE + "&search=" + cast.account()),
                answer -> answer.body()
                        .path("items")
                        .path(0)
                        .path("lastResult")
                        .path("resultId")
                        .asText()
                        .equals(travel.resultId));
        cast.person("bruno", Service.PROFILE).get(profile + Cast.MISSION_LOCALE).expect(404);
        cast.person("bruno", Service.PROFILE)
                .get(profile + Cast.OTHER_MISSION_LOCALE)
                .expect(404);
        cast.person("bruno", Service.ASSESSMENT)
                .get("/v1/results/" + travel.resultId)
                .expect(404);
        Api.until(
                () -> cast.person("nadia", Service.ASSESSMENT).get("/v1/results/" + travel.resultId),
                answer -> answer.status() == 200);
        story.tell(
                "Nadia, the adviser, sees the result in the caseload; Bruno, of another mission locale, is told there is nothing.");
    }

    void prescribe() {
        Api nadia = cast.person("nadia", Service.PATHWAY);
        Map<String, Object> wish = Map.of(
                "beneficiaryId",
                travel.beneficiaryId,
                "structureId",
                Cast.MISSION_LOCALE,
                "goalId",
                "office-assistant",
                "constraints",
                Map.of(
                        "maxSteps",
                        2,
                        "maxHoursAWeek",
                        15,
                        "freeOnly",
                        true,
                        "equipment",
                        Map.of("computer", false, "connection", true)));
        JsonNode recommendation = Api.until(
                        () -> nadia.post("/v1/recommendations", wish),
                        answer -> answer.status() != 404 && !answer.code().equals("framework-unknown"))
                .expect(201);
        travel.recommendation = recommendation;
        JsonNode option = recommendation.path("options").get(0);
        JsonNode firstStep = option.path("steps").get(0);
        JsonNode pathway = nadia.post(
                        "/v1/pathways",
                        Map.of(
                                "recommendationId",
                                        recommendation.path("recommendationId").asText(),
                                "optionId", option.path("optionId").asText()))
                .expect(201);
        travel.pathwayId = pathway.path("id").asText();
        Api seeker = cast.seeker(Service.PATHWAY);
        Api.until(
                        () -> seeker.send(
                                "PUT", "/v1/pathways/" + travel.pathwayId + "/answer", Map.of("answer", "accepted")),
                        answer -> !answer.code().equals("account-not-linked"))
                .expect(200);
        seeker.post("/v1/steps/" + pathway.at("/steps/0/id").asText() + "/completion", null)
                .expect(200);
        List<String> titles = new ArrayList<>();
        option.path("steps")
                .forEach(step -> titles.add("\"" + step.path("title").asText() + "\""));
        story.tell(
                "Gaps to the goal: %d; pathways proposed: %d. Nadia prescribes %s (%d h), since: \"%s\". Left aside: %s.",
                recommendation.path("gaps").size(),
                recommendation.path("options").size(),
                String.join(", then ", titles),
                option.path("totalHours").asInt(),
                firstStep.path("reasons").path(0).path("french").asText(),
                recommendation.path("leftAside").path(0).path("french").asText("nothing"));
        story.tell(
                "%s says yes, and completes the first step: %s.",
                cast.firstName(), firstStep.path("title").asText());
    }

    void indicators() {
        int before = travel.indicatorsBefore.path("certified").asInt();
        JsonNode now = Api.until(
                        () -> cast.person("marc", Service.PROFILE)
                                .get("/v1/indicators?structureId=" + Cast.MISSION_LOCALE),
                        answer -> answer.body().path("certified").asInt() > before
                                && answer.body().path("prescribed").asInt()
                                        > travel.indicatorsBefore
                                                .path("prescribed")
                                                .asInt())
                .body();
        story.tell(
                "Pixomètre of the mission locale: %d registered, %d assessed, %d certified (%d before).",
                now.path("registered").asInt(),
                now.path("assessed").asInt(),
                now.path("certified").asInt(),
                before);
    }

    private JsonNode indicatorsNow() {
        return Api.until(
                        () -> cast.person("marc", Service.PROFILE)
                                .get("/v1/indicators?structureId=" + Cast.MISSION_LOCALE),
                        answer -> answer.status() == 200)
                .body();
    }
}
