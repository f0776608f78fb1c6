package fr.pixemploi.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.layout.Service;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The person is enrolled and authorised, sits the certification test, and the certificate is published and verified. */
final class CertificationSteps {
    private final Cast cast;
    private final Player player;
    private final Travel travel;
    private final Story story;

    CertificationSteps(Cast cast, Player player, Travel travel, Story story) {
        this.cast = cast;
        this.player = player;
        this.travel = travel;
        this.story = story;
    }

    void enrol() {
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
                "lastName", cast.lastName(),
                "sex", "female",
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
        story.tell(
                "Claire, of the certification centre, enrols %s; Ines, the invigilator, authorises the start.",
                cast.firstName());
    }

    void sitCertification() {
        Api assessment = cast.seeker(Service.ASSESSMENT);
        Map<String, Object> start = Map.of("authorisationId", travel.authorisationId);
        JsonNode sitting = Api.until(() -> assessment.post("/v1/sittings", start), answer -> answer.status() == 201)
                .expect(201);
        JsonNode last = player.play(assessment, sitting);
        if (last.hasNonNull("resultId"))
            throw new JourneyFailure("a certification result was shown before the jury: " + last);
        story.tell("%s sits the certification test; nobody sees a result before the jury.", cast.firstName());
    }

    void handToJury() {
        Api claire = cast.person("claire", Service.CERTIFICATION);
        String finalization = "/v1/sessions/" + travel.sessionId + "/finalization";
        claire.send("PUT", finalization + "/declaration", Map.of("attendanceSigned", true))
                .expect(200);
        Api.until(
                        () -> claire.post(finalization, null),
                        answer -> !answer.code().equals("finalization-held-up"))
                .expect(200);
    }

    void publish() {
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
        story.tell("The jury publishes; %s has a certificate.", cast.firstName());
    }

    void verify() {
        JsonNode seen = cast.nobody(Service.CERTIFICATION)
                .get("/v1/verify/" + travel.code)
                .expect(200);
        cast.nobody(Service.CERTIFICATION)
                .get("/v1/verify/P-BCDF-GHJK-BCDF-GHJK")
                .expect(404);
        story.tell(
                "An employer, without any account, verifies the code %s: %s, %s.",
                travel.code, seen.path("holder").asText(), seen.path("status").asText());
    }
}
