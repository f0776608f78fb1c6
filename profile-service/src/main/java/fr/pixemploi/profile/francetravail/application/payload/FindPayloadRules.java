package fr.pixemploi.profile.francetravail.application.payload;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.francetravail.domain.PayloadRules;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules in force by which payloads are made. */
@ApplicationScoped
class FindPayloadRules {
    private static final String DATA = "francetravail/payload.yaml";

    private final PayloadRules inForce = PackagedYaml.read(DATA, PayloadRules.class);

    PayloadRules handle() {
        return inForce;
    }
}
