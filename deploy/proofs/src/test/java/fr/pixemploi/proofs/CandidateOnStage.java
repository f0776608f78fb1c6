package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another job seeker, with what a played journey leaves behind closed: a certification sitting that goes on in the exam room, with an
 * alert that waits and one that was decided; a question that waits for a file; a code that a kiosk has not seen yet.
 */
final class CandidateOnStage {
    /** Asks for a file. Retired by the end of the test, so that the other proofs do not meet it as it is made here. */
    private static final String ASKS_FOR_A_FILE = "crcn-3-1-informations-a-mettre-en-tableau";

    private static final int CAMPAIGNS = 5;

    private final AccessActors actors;
    private final Journey journey = RunningPlatform.journey();
    private final Api assessment;

    private CandidateOnStage(AccessActors actors) {
        this.actors = actors;
        this.assessment = as("$candidate", Service.ASSESSMENT);
    }

    static void enter(AccessActors actors) {
        CandidateOnStage candidate = new CandidateOnStage(actors);
        candidate.examRoom();
        candidate.fileQuestion();
        candidate.kioskSheet();
        actors.thing("kioskPersonId", candidate.journey.travel().beneficiaryId());
        candidate.kioskCode();
    }

    /** What does not hold from the beginning to the end, on a slow machine: the signed address of the question's file, and the code for a kiosk. */
    static void renew(AccessActors actors) {
        CandidateOnStage candidate = new CandidateOnStage(actors);
        candidate.sign();
        candidate.kioskCode();
    }

    private void sign() {
        JsonNode question = assessment
                .get(actors.fill("/v1/sittings/$fileSittingId$"))
                .expect(200)
                .path("question");
        actors.thing("questionFile", question.path("files").path(0).path("url").asText());
    }

    private Api as(String actor, Service service) {
        return new Api(RunningPlatform.get().endpoints().of(service), () -> actors.token(actor));
    }

    private void examRoom() {
        actors.thing("candidate", journey.cast().account());
        journey.register();
        journey.startTest();
        journey.takeTest();
        journey.enrol();
        actors.thing("liveSessionId", journey.travel().sessionId());
        actors.thing("liveCandidateId", journey.travel().candidateId());
        Map<String, Object> start = Map.of("authorisationId", journey.travel().authorisationId());
        String sitting = Api.until(() -> assessment.post("/v1/sittings", start), answer -> answer.status() == 201)
                .body()
                .path("id")
                .asText();
        actors.thing("liveSittingId", sitting);
        seats();
        String decided = alert(sitting);
        as("ines", Service.ASSESSMENT)
                .post(actors.fill("/v1/sessions/$liveSessionId$/live/alerts/" + decided + "/dismissal"), null)
                .expect(200);
        actors.thing("decidedAlertId", decided);
        actors.thing("alertId", alert(sitting));
    }

    /** The candidate comes to the door as well; and one is enrolled by name alone. */
    private void seats() {
        Api claire = as("claire", Service.CERTIFICATION);
        String accessCode = claire.get(actors.fill("/v1/sessions/$liveSessionId$"))
                .expect(200)
                .path("accessCode")
                .asText();
        actors.thing("accessCode", accessCode);
        actors.thing(
                "arrivalCode",
                assessment
                        .post("/v1/live-sessions/arrivals", Map.of("accessCode", accessCode))
                        .expect(200)
                        .path("arrivalCode")
                        .asText());
        Map<String, Object> byName = Map.of(
                "firstName", "Essai",
                "lastName", "Exemple",
                "sex", "male",
                "birthDate", "2003-04-05",
                "birthCity", "Exempleville",
                "birthPostalCode", "75001",
                "birthCountry", "France");
        String unknown = claire.post(actors.fill("/v1/sessions/$liveSessionId$/candidates"), byName)
                .expect(201)
                .path("id")
                .asText();
        actors.thing("unknownCandidateId", unknown);
        Api.until(
                () -> as("ines", Service.ASSESSMENT).get(actors.fill("/v1/sessions/$liveSessionId$/live")),
                answer -> answer.body().toString().contains(unknown));
    }

    private String alert(String sitting) {
        return assessment
                .post("/v1/sittings/" + sitting + "/alerts", Map.of("number", 1, "category", "image-not-displaying"))
                .expect(201)
                .path("id")
                .asText();
    }

    /** Files take long, so that tests rarely ask for one; here a calibration says that this one tells much, and fast. */
    private void fileQuestion() {
        Api anne = as("autrice-anne", Service.ASSESSMENT);
        Map<String, Object> fast = Map.of("itemId", ASKS_FOR_A_FILE, "a", 3, "b", 0, "beta", 1, "alpha", 2);
        anne.post("/v1/item-bank/calibrations", Map.of("items", List.of(fast), "note", "Essai."))
                .expect(201);
        // Calls go to the instances by turns: two in a row that know it are all.
        for (int instance = 1; instance <= 2; instance++)
            Api.until(
                    () -> anne.get("/v1/item-bank/items/" + ASKS_FOR_A_FILE),
                    answer -> answer.body().at("/parameters/a").asDouble() == 3);
        // Which questions are asked is a matter of luck all the same.
        for (int i = 0; i < CAMPAIGNS; i++) {
            String campaign = as("marc", Service.ASSESSMENT)
                    .post(
                            "/v1/structures/" + Cast.MISSION_LOCALE + "/campaigns",
                            Map.of("template", "post-training", "title", "Essai", "competences", List.of("3.1")))
                    .expect(201)
                    .path("code")
                    .asText();
            JsonNode sitting = assessment
                    .post("/v1/sittings", Map.of("campaignCode", campaign, "device", "computer"))
                    .expect(201);
            Optional<JsonNode> question = untilFile(sitting);
            if (question.isEmpty()) continue;
            String id = sitting.path("id").asText();
            JsonNode file = RunningPlatform.sheet()
                    .line(question.get().path("itemId").asText(), id)
                    .path("rightFile");
            actors.thing("fileSittingId", id);
            actors.thing("fileNumber", question.get().path("number").asText());
            actors.thing("fileName", file.path("name").asText());
            actors.thing("fileContent", file.path("content").asText());
            sign();
            return;
        }
        throw new IllegalStateException("no test asked for a file");
    }

    private Optional<JsonNode> untilFile(JsonNode sitting) {
        String id = sitting.path("id").asText();
        JsonNode question = sitting.path("question");
        while (question.hasNonNull("itemId")) {
            boolean withFile =
                    !question.path("files").path(0).path("url").asText().isEmpty();
            if (withFile && question.path("type").asText().equals("file-upload")) return Optional.of(question);
            Map<String, Object> answer = journey.player().answer(assessment, id, question);
            question = assessment
                    .post("/v1/sittings/" + id + "/answers", answer)
                    .expect(200)
                    .path("next");
        }
        return Optional.empty();
    }

    /** Before the code, which ends that of the sheet. */
    private void kioskSheet() {
        Map<String, Object> person = Map.of("beneficiaryId", journey.travel().beneficiaryId());
        actors.thing(
                "kioskSheetId",
                Api.until(
                                () -> as("nadia", Service.ASSESSMENT)
                                        .post(
                                                "/v1/kiosk-code-sheets",
                                                Map.of(
                                                        "structureId",
                                                        Cast.MISSION_LOCALE,
                                                        "campaignCode",
                                                        "PXCMRT346",
                                                        "people",
                                                        List.of(person))),
                                answer -> answer.status() == 201)
                        .body()
                        .path("id")
                        .asText());
    }

    private void kioskCode() {
        actors.thing(
                "kioskCode",
                Api.until(
                                () -> as("nadia", Service.ASSESSMENT)
                                        .post(
                                                "/v1/kiosk-codes",
                                                Map.of(
                                                        "structureId",
                                                        Cast.MISSION_LOCALE,
                                                        "beneficiaryId",
                                                        actors.fill("$kioskPersonId$"),
                                                        "campaignCode",
                                                        "PXCMRT346")),
                                answer -> answer.status() == 201)
                        .body()
                        .path("code")
                        .asText());
    }
}
