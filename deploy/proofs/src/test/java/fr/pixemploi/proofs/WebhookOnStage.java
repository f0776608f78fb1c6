package fr.pixemploi.proofs;

import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import java.util.List;
import java.util.Map;

/** Endpoints of structure A that nobody has, and of which nothing is told that happens here: it would look like something that a call stored. */
final class WebhookOnStage {
    private WebhookOnStage() {}

    static String active(AccessActors actors) {
        return partner(actors)
                .post(
                        "/v1/webhooks",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "url",
                                "https://si.structure-exemple.fr/nouvelles",
                                "types",
                                List.of("result-rescored")))
                .expect(201)
                .path("id")
                .asText();
    }

    static String paused(AccessActors actors) {
        String id = active(actors);
        partner(actors)
                .with(Map.of("If-Match", "*"))
                .send("PATCH", "/v1/webhooks/" + id, Map.of("state", "paused"))
                .expect(200);
        return id;
    }

    private static Api partner(AccessActors actors) {
        return new Api(RunningPlatform.get().endpoints().of(Service.PROFILE), () -> actors.token("partner-alpha"));
    }
}
