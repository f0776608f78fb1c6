package fr.pixemploi.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.layout.Service;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The journey: registered by a partner, tested, seen by the adviser, on a pathway, certified, verified. Each step is a call that a
 * partner system, a portal or an adviser's screen makes, told in a sentence that a caseworker understands. Steps can be played
 * apart, so that proofs take something away between two of them.
 */
public final class Journey {
    private final Cast cast;
    private final Player player;
    private final Consumer<String> say;
    private final Travel travel = new Travel();
    private int step;

    public Journey(Endpoints endpoints, Tokens tokens, AnswerSheet sheet, Consumer<String> say) {
        this.cast = new Cast(endpoints, tokens);
        // Able enough for a certificate and with gaps left for a pathway; the same luck in each run.
        this.player = new Player(sheet, 0.6, 20260105);
        this.say = say;
    }

    /** Plays all of it; returns what came of it. */
    public static Travel run(Platform platform, Consumer<String> say) {
        say.accept("The journey of one job seeker");
        try (AnswerSheet sheet = AnswerSheet.make(platform)) {
            return new Journey(platform.endpoints(), platform.tokens(), sheet, say).play();
        }
    }

    public Travel play() {
        register();
        startTest();
        takeTest();
        shareResult();
        adviserSees();
        prescribe();
        certify();
        verify();
        indicators();
        return travel;
    }

    public Cast cast() {
        return cast;
    }

    /** Who answers the questions of this job seeker. */
    public Player player() {
        return player;
    }

    public Travel travel() {
        return travel;
    }

    public void register() {
        travel.indicatorsBefore = indicatorsNow();
        JsonNode file = cast.partner("partner-alpha", Service.PROFILE)
                .with(travel.traceHeaders())
                .post(
                        "/v1/beneficiaries",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "externalId",
                                cast.account(),
                                "firstName",
                                cast.firstName(),
                                "lastName",
                                "Exemple",
                                "birthDate",
                                "2003-04-05"))
                .expect(201);
        travel.beneficiaryId = file.path("id").asText();
        travel.invitationCode = file.path("invitationCode").asText();
        tell(
                "The partner's case management registers %s at the mission locale; an invitation is ready.",
                cast.firstName());
    }

    public void startTest() {
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
        tell(
                "%s logs in and gives the invitation code: the account now belongs to the file, and the test starts (%d questions at most).",
                cast.firstName(), travel.sitting.path("total").asInt());
    }

    private static Map<String, Object> start() {
        return Map.of("campaignCode", "PXEMPR346");
    }

    public void takeTest() {
        Api assessment = cast.seeker(Service.ASSESSMENT);
        JsonNode last = player.play(assessment, travel.sitting);
        travel.resultId = last.path("resultId").asText();
        travel.result = assessment.get("/v1/results/" + travel.resultId).expect(200);
        JsonNode first = travel.result.path("competences").get(0);
        tell(
                "%s answers, each next question chosen by the answers so far: %d Pix in all; in %s level %d, give or take %.1f levels.",
                cast.firstName(),
                travel.result.path("totalPix").asInt(),
                first.path("code").asText(),
                first.path("level").asInt(),
                // Cut scores lie half a unit of ability apart.
                first.path("sd").asDouble() / 0.5);
    }

    public void shareResult() {
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
        tell("%s shares the result with the mission locale, for six months.", cast.firstName());
    }

    public void adviserSees() {
        Api nadia = cast.person("nadia", Service.PROFILE);
        String profile = "/v1/profiles/" + travel.beneficiaryId + "?structureId=";
        // Grant and result come on two topics, in either order.
        Api.until(
                () -> nadia.get(profile + Cast.MISSION_LOCALE),
                answer -> answer.body()
                        .path("timeline")
                        .findValuesAsText("resultId")
                        .contains(travel.resultId));
        JsonNode row = caseloadRow(nadia);
        if (!row.path("lastResult").path("resultId").asText().equals(travel.resultId)) {
            throw new JourneyFailure("the caseload does not show the shared result: " + row);
        }
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
        tell(
                "Nadia, the adviser, sees the result in the caseload; Bruno, of another mission locale, is told there is nothing.");
    }

    private JsonNode caseloadRow(Api adviser) {
        String cursor = "";
        while (true) {
            JsonNode page = adviser.get("/v1/caseload?limit=200&structureId=" + Cast.MISSION_LOCALE + cursor)
                    .expect(200);
            for (JsonNode row : page.path("items")) {
                if (row.path("id").asText().equals(travel.beneficiaryId)) return row;
            }
            if (!page.hasNonNull("nextCursor")) throw new JourneyFailure("the caseload lacks the new beneficiary");
            cursor = "&cursor=" + page.path("nextCursor").asText();
        }
    }

    public void prescribe() {
        Api nadia = cast.person("nadia", Service.PATHWAY);
        Map<String, Object> wish = Map.of(
                "beneficiaryId",
                travel.beneficiaryId,
                "structureId",
                Cast.MISSION_LOCALE,
                "goalId",
                "office-assistant");
        JsonNode recommendation = Api.until(
                        () -> nadia.post("/v1/recommendations", wish), answer -> answer.status() != 404)
                .expect(200);
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
        Api.until(
                        () -> cast.seeker(Service.PATHWAY)
                                .post("/v1/pathways/" + travel.pathwayId + "/steps/1/completion", null),
                        answer -> !answer.code().equals("account-not-linked"))
                .expect(200);
        tell(
                "%d gaps to the goal, %d pathways proposed, for example: \"%s\". Nadia prescribes \"%s\" (%d h).",
                recommendation.path("gaps").size(),
                recommendation.path("options").size(),
                firstStep.path("reasons").path(0).asText(),
                option.path("title").asText(),
                option.path("totalHours").asInt());
        tell(
                "%s completes the first step: %s.",
                cast.firstName(), firstStep.path("title").asText());
    }

    public void certify() {
        enrol();
        sitCertification();
        publish();
    }

    public void enrol() {
        Api claire = cast.person("claire", Service.CERTIFICATION);
        travel.sessionId = claire.post(
                        "/v1/sessions",
                        Map.of(
                                "centreId",
                                Cast.CENTRE,
                                "venue",
                                Map.of(
                                        "name",
                                        "Centre Exemple",
                                        "address",
                                        "1 rue de l'Exemple",
                                        "town",
                                        "Exempleville"),
                                "room",
                                "Salle 1",
                                "startsAt",
                                LocalDateTime.now(ZoneId.of("Europe/Paris"))
                                                .truncatedTo(ChronoUnit.MINUTES)
                                                .toString() + ":00",
                                "timeZone",
                                "Europe/Paris"))
                .expect(201)
                .path("id")
                .asText();
        Map<String, Object> candidate = Map.of(
                "beneficiaryId", travel.beneficiaryId,
                "firstName", cast.firstName(),
                "lastName", "Exemple",
                "sex", "F",
                "birthDate", "2003-04-05",
                "birthCity", "Exempleville",
                "birthPostalCode", "75001",
                "birthCountry", "France");
        travel.candidateId = Api.until(
                        () -> claire.post("/v1/sessions/" + travel.sessionId + "/candidates", candidate),
                        answer -> !answer.code().equals("not-eligible"))
                .expect(201)
                .path("id")
                .asText();
        travel.authorisationId = cast.person("ines", Service.CERTIFICATION)
                .post("/v1/candidates/" + travel.candidateId + "/authorisation", null)
                .expect(200)
                .path("authorisationId")
                .asText();
        tell(
                "Claire, of the certification centre, enrols %s; Ines, the invigilator, authorises the start.",
                cast.firstName());
    }

    public void sitCertification() {
        Api assessment = cast.seeker(Service.ASSESSMENT);
        Map<String, Object> start = Map.of("authorisationId", travel.authorisationId);
        JsonNode sitting = Api.until(() -> assessment.post("/v1/sittings", start), answer -> answer.status() == 201)
                .expect(201);
        JsonNode last = player.play(assessment, sitting);
        if (last.hasNonNull("resultId"))
            throw new JourneyFailure("a certification result was shown before the jury: " + last);
        tell("%s sits the certification test; nobody sees a result before the jury.", cast.firstName());
    }

    public void publish() {
        Api.until(
                        () -> cast.person("claire", Service.CERTIFICATION)
                                .post("/v1/sessions/" + travel.sessionId + "/finalization", null),
                        answer -> !answer.code().equals("awaiting-sittings"))
                .expect(200);
        cast.person("jury-julie", Service.CERTIFICATION)
                .post("/v1/jury/sessions/" + travel.sessionId + "/publication", null)
                .expect(200);
        JsonNode certificate = Api.until(
                        () -> cast.seeker(Service.CERTIFICATION).get("/v1/certificates/me"),
                        answer -> answer.status() == 200
                                && !answer.body().path("items").isEmpty())
                .body()
                .path("items")
                .get(0);
        travel.certificateId = certificate.path("id").asText();
        travel.code = certificate.path("code").asText();
        tell("The jury publishes; %s has a certificate.", cast.firstName());
    }

    public void verify() {
        JsonNode seen = cast.nobody(Service.CERTIFICATION)
                .get("/v1/verify/" + travel.code)
                .expect(200);
        cast.nobody(Service.CERTIFICATION).get("/v1/verify/P-ABCDEFGH").expect(404);
        tell(
                "An employer, without any account, verifies the code %s: %s, %s.",
                travel.code, seen.path("holder").asText(), seen.path("status").asText());
    }

    public void indicators() {
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
        tell(
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

    private void tell(String sentence, Object... words) {
        step++;
        say.accept("%2d. %s".formatted(step, sentence.formatted(words)));
    }
}
