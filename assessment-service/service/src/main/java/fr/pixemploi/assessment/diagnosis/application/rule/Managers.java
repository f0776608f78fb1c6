package fr.pixemploi.assessment.diagnosis.application.rule;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import java.util.UUID;

/** Rules and experiments are a matter of the managers of the very structure; to all others they do not exist. */
final class Managers {
    private Managers() {}

    static void require(Caller caller, UUID structure) {
        if (!caller.has(StructureRole.MANAGER, structure)) throw new DiagnosisRefusal.NotThere();
    }
}
