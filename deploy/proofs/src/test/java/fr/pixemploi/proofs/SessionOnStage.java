package fr.pixemploi.proofs;

import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import java.util.Map;

/** A session of the certification centre, as its manager opens it. */
public final class SessionOnStage {
    private SessionOnStage() {}

    /**
     * @param manager of the centre
     * @param startsAt with seconds, on the clock of the venue
     */
    public static Api.Answer open(Api manager, String room, String startsAt, String timeZone) {
        return manager.post(
                "/v1/sessions",
                Map.of(
                        "centreId",
                        Cast.CENTRE,
                        "venue",
                        Map.of("name", "Centre Exemple", "address", "1 rue de l'Exemple", "town", "Exempleville"),
                        "room",
                        room,
                        "startsAt",
                        startsAt,
                        "timeZone",
                        timeZone));
    }
}
