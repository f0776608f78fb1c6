package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** A session of today, and somebody without an account who entered it by its number and day code. */
final class InvigilatorOnStage {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private InvigilatorOnStage() {}

    /** @return what they show to the certification service, scheme included */
    static String enter(AccessActors actors) {
        Api claire = as(actors, "claire", Service.CERTIFICATION);
        String session = SessionOnStage.open(claire, "Salle 4", LocalDate.now(PARIS) + "T09:30:00", PARIS.getId())
                .expect(201)
                .path("id")
                .asText();
        JsonNode door = claire.get("/v1/sessions/" + session + "/day-code").expect(200);
        actors.thing("sessionNumber", door.path("number").asText());
        actors.thing("dayCode", door.path("code").asText());
        // The exam room knows the code once it knows the session: a try before that would be a wrong one.
        Api.until(
                () -> as(actors, "ines", Service.ASSESSMENT).get("/v1/sessions/" + session + "/live"),
                answer -> answer.status() == 200);
        String token = new Api(RunningPlatform.get().endpoints().of(Service.CERTIFICATION), null)
                .post(
                        "/v1/sessions/invigilation",
                        Map.of(
                                "number",
                                door.path("number").asText(),
                                "code",
                                door.path("code").asText()))
                .expect(201)
                .path("token")
                .asText();
        return "Invigilation " + token;
    }

    private static Api as(AccessActors actors, String actor, Service service) {
        return new Api(RunningPlatform.get().endpoints().of(service), () -> actors.token(actor));
    }
}
