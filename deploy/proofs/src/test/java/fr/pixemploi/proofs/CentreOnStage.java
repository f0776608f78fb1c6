package fr.pixemploi.proofs;

import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import java.util.Map;

/** What the certification centre has beside its sessions: an accreditation to end, and a venue. */
final class CentreOnStage {
    private CentreOnStage() {}

    static void make(AccessActors actors) {
        String centre = "/v1/centres/" + Cast.CENTRE;
        actors.thing(
                "accreditationId",
                as(actors, "ops-omar")
                        .post(
                                centre + "/accreditations",
                                Map.of(
                                        "certification",
                                        "clea-numerique",
                                        "firstDay",
                                        "2040-01-01",
                                        "lastDay",
                                        "2040-12-31"))
                        .expect(201)
                        // The newest is told first.
                        .at("/accreditations/0/id")
                        .asText());
        actors.thing(
                "venueId",
                as(actors, "claire")
                        .post(
                                centre + "/venues",
                                Map.of(
                                        "name", "Centre Exemple",
                                        "address", "1 rue de l'Exemple",
                                        "town", "Exempleville",
                                        "postalCode", "75001",
                                        "timeZone", "Europe/Paris"))
                        .expect(201)
                        .path("id")
                        .asText());
    }

    private static Api as(AccessActors actors, String actor) {
        return new Api(RunningPlatform.get().endpoints().of(Service.CERTIFICATION), () -> actors.token(actor));
    }
}
