package fr.pixemploi.proofs;

import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What structure A sets and offers itself, and a place of mediation. */
final class OffersOnStage {
    private OffersOnStage() {}

    static void make(AccessActors actors) {
        placesOfMediation(actors);
        goals(actors);
        ownOffers(actors);
    }

    private static Api as(AccessActors actors, String who) {
        return new Api(RunningPlatform.get().endpoints().pathway(), () -> actors.token(who));
    }

    /** One place, and the file that brought it. */
    private static void placesOfMediation(AccessActors actors) {
        String file = """
                id;pivot;nom;commune;code_postal;code_insee;adresse;date_maj
                essai;43493312300029;Espace numérique;Rennes;35000;35238;1 rue de l'Exemple;2026-10-01
                """;
        actors.thing(
                "mediationImportId",
                as(actors, "ops-omar")
                        .with(Map.of("Content-Type", "text/csv"))
                        .postBytes("/v1/mediation-imports?feed=played", file.getBytes(StandardCharsets.UTF_8))
                        .expect(201)
                        .path("id")
                        .asText());
        actors.thing(
                "mediationPlaceId",
                as(actors, "seeker")
                        .get("/v1/mediation-places?commune=35238")
                        .expect(200)
                        .at("/items/0/id")
                        .asText());
    }

    /** Goals of the structure: one to read, one to change, one to retire. */
    private static void goals(AccessActors actors) {
        for (String name : new String[] {"goal", "changedGoal", "retiredGoal"})
            actors.thing(
                    name + "Id",
                    as(actors, "marc")
                            .post(
                                    actors.fill("/v1/structures/$A$/goals"),
                                    Map.of(
                                            "title",
                                            "Essai",
                                            "easyTitle",
                                            "Essai",
                                            "description",
                                            "Essai.",
                                            "minimumLevels",
                                            List.of(Map.of("competence", "1.2", "level", 2))))
                            .expect(201)
                            .path("id")
                            .asText());
    }

    /** Workshops of structure A: one to change and one to close, each with a session; of the first one, another one that was cancelled. */
    private static void ownOffers(AccessActors actors) {
        Api marc = as(actors, "marc");
        for (String name : new String[] {"own", "closedOwn"}) {
            String offer = marc.post(
                            "/v1/structures/" + Cast.MISSION_LOCALE + "/own-offers",
                            Map.of(
                                    "kind",
                                    "workshop",
                                    "title",
                                    "Essai",
                                    "description",
                                    "Essai.",
                                    "targets",
                                    List.of(Map.of("competence", "3.4", "fromLevel", 0, "toLevel", 1)),
                                    "costEuros",
                                    0))
                    .expect(201)
                    .path("id")
                    .asText();
            actors.thing(name + "OfferId", offer);
            actors.thing(name + "SessionId", ownSession(marc, offer));
        }
        String cancelled = ownSession(marc, actors.fill("$ownOfferId$"));
        marc.with(Map.of("If-Match", "*"))
                .post(actors.fill("/v1/own-offers/$ownOfferId$/sessions/") + cancelled + "/cancellation", null)
                .expect(200);
        actors.thing("cancelledOwnSessionId", cancelled);
    }

    private static String ownSession(Api marc, String offer) {
        return marc.post(
                        "/v1/own-offers/" + offer + "/sessions",
                        Map.of("startsOn", "2035-03-01", "endsOn", "2035-03-15", "hours", 9, "seats", 8))
                .expect(201)
                .path("id")
                .asText();
    }
}
