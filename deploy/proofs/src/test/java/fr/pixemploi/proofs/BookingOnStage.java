package fr.pixemploi.proofs;

import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import java.util.Map;

/** Sessions that are open to everyone: one to book in, and a booking of the job seeker to withdraw, to accept and to decline. */
final class BookingOnStage {
    private static final Map<String, Object> IDENTITY = Map.of(
            "firstName", "Essai",
            "lastName", "Exemple",
            "sex", "male",
            "birthDate", "2003-04-05",
            "birthCity", "Exempleville",
            "birthPostalCode", "75001",
            "birthCountry", "France");

    private BookingOnStage() {}

    static void make(AccessActors actors) {
        actors.thing("bookableSessionId", open(actors));
        for (String name : new String[] {"withdrawn", "accepted", "declined"}) {
            String session = open(actors);
            actors.thing(name + "SessionId", session);
            actors.thing(
                    name + "BookingId",
                    as(actors, "seeker")
                            .post("/v1/open-sessions/" + session + "/bookings", IDENTITY)
                            .expect(201)
                            .path("id")
                            .asText());
        }
    }

    private static String open(AccessActors actors) {
        Api claire = as(actors, "claire");
        String session = SessionOnStage.open(claire, "Salle 4", "2037-02-10T09:30:00", "Europe/Paris")
                .expect(201)
                .path("id")
                .asText();
        claire.with(Map.of("If-Match", "*"))
                .send(
                        "PUT",
                        "/v1/sessions/" + session + "/opening",
                        Map.of("places", 5, "until", "2037-02-01T00:00:00Z"))
                .expect(200);
        return session;
    }

    private static Api as(AccessActors actors, String actor) {
        return new Api(RunningPlatform.get().endpoints().of(Service.CERTIFICATION), () -> actors.token(actor));
    }
}
