package fr.pixemploi.profile.caseload.application.call;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.caseload.domain.call.CallRules;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules in force by which people are put into an order. */
@ApplicationScoped
public class FindCallRules {
    private static final String DATA = "caseload/call-rules.yaml";

    private final CallRules inForce = PackagedYaml.read(DATA, CallRules.class);

    public CallRules handle() {
        return inForce;
    }
}
