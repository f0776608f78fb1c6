package fr.pixemploi.proofs.portal;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.RunningPlatform;
import fr.pixemploi.proofs.SessionOnStage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** A session of today, whose people were enrolled by name alone; one of them comes to the door. */
final class ExamRoom {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1990, 1, 1);

    private final Journey comer = RunningPlatform.journey();
    private final Api claire = comer.cast().person("claire", Service.CERTIFICATION);
    private final String name = "Salle " + UUID.randomUUID().toString().substring(0, 8);
    private final String session;

    ExamRoom(int people) {
        String now =
                LocalDateTime.now(PARIS).truncatedTo(ChronoUnit.MINUTES).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        session = SessionOnStage.open(claire, name, now, PARIS.getId())
                .expect(201)
                .path("id")
                .asText();
        for (int place = 0; place < people; place++) enrol(place);
        Api.until(this::live, answer -> answer.body().path("candidates").size() == people);
    }

    /** Nobody else is called so. */
    String name() {
        return name;
    }

    String session() {
        return session;
    }

    private void enrol(int place) {
        claire.post(
                        "/v1/sessions/" + session + "/candidates",
                        Map.of(
                                "firstName", "Marie-Antoinette",
                                "lastName", "Exemple-de-la-Longuerue",
                                "sex", "female",
                                "birthDate", FIRST_BIRTH.plusDays(place).toString(),
                                "birthCity", "Exempleville",
                                "birthPostalCode", "75001",
                                "birthCountry", "France"))
                .expect(201);
    }

    /** What the person at the door sees once they typed the code that hangs there. */
    String arrivalCode() {
        comer.register();
        comer.cast().seeker(Service.PROFILE);
        comer.link();
        String door = claire.get("/v1/sessions/" + session)
                .expect(200)
                .path("accessCode")
                .asText();
        return assessment()
                .post("/v1/live-sessions/arrivals", Map.of("accessCode", door))
                .expect(200)
                .path("arrivalCode")
                .asText();
    }

    /** The person begins, by the leave that the room gave. */
    void begins() {
        JsonNode own =
                assessment().get("/v1/candidacies").expect(200).path("items").path(0);
        assessment()
                .post(
                        "/v1/sittings",
                        Map.of("authorisationId", own.path("authorisationId").asText()))
                .expect(201);
    }

    long present() {
        long present = 0;
        for (JsonNode one : live().expect(200).path("candidates")) if (one.hasNonNull("presentAt")) present++;
        return present;
    }

    private Api.Answer live() {
        return comer.cast().person("ines", Service.ASSESSMENT).get("/v1/sessions/" + session + "/live");
    }

    private Api assessment() {
        return comer.cast().seeker(Service.ASSESSMENT);
    }
}
