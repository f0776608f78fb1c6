package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Games of structure A, made by Marc. */
final class GameOnStage {
    private GameOnStage() {}

    /** One that goes on, with its codes. */
    static void make(AccessActors actors) {
        JsonNode game =
                made(new Api(RunningPlatform.get().endpoints().of(Service.PROFILE), () -> actors.token("marc")));
        actors.thing("gameId", game.path("id").asText());
        actors.thing("gameWallCode", game.path("wallCode").asText());
        actors.thing("gameTeamCode", game.at("/teams/0/code").asText());
    }

    static JsonNode made(Api manager) {
        return manager.post(
                        "/v1/games",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "name",
                                "Essai",
                                "teamsAre",
                                "groups",
                                "firstDay",
                                LocalDate.now(ZoneId.of("Europe/Paris")).toString(),
                                "lastDay",
                                LocalDate.now(ZoneId.of("Europe/Paris"))
                                        .plusMonths(6)
                                        .toString(),
                                "teams",
                                List.of("Cigales", "Mistrals")))
                .expect(201);
    }
}
