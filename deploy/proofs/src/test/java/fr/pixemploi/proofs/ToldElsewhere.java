package fr.pixemploi.proofs;

import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import java.util.Map;

/** What others are told of certificates: a centre that Certif'Pro knows, and a batch for the passport of skills. */
final class ToldElsewhere {
    private ToldElsewhere() {}

    /** Somebody who sits for CléA numérique too, enrolled by name in the session that is still open. */
    static void enrol(AccessActors actors) {
        actors.thing(
                "cleaCandidateId",
                new Api(RunningPlatform.get().endpoints().of(Service.CERTIFICATION), () -> actors.token("claire"))
                        .post(
                                actors.fill("/v1/sessions/$openSessionId$/candidates"),
                                Map.of(
                                        "firstName", "Zélie",
                                        "lastName", "Exemple",
                                        "sex", "female",
                                        "birthDate", "2001-02-03",
                                        "birthCity", "Exempleville",
                                        "birthPostalCode", "75001",
                                        "birthCountry", "France",
                                        "cleaNumerique", true))
                        .expect(201)
                        .path("id")
                        .asText());
    }

    static void prepare(AccessActors actors) {
        new Api(RunningPlatform.get().endpoints().of(Service.CERTIFICATION), () -> actors.token("claire"))
                .with(Map.of("If-Match", "*"))
                .send("PUT", actors.fill("/v1/certifpro-centres/$C$"), Map.of("siret", "12345678900012"))
                .expect(200);
        actors.thing(
                "passportBatchId",
                new Api(RunningPlatform.get().endpoints().of(Service.CERTIFICATION), () -> actors.token("ops-omar"))
                        .post("/v1/passport-batches", null)
                        .expect(201)
                        .path("id")
                        .asText());
    }
}
