package fr.pixemploi.profile.caseload.application.list;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import java.util.Set;
import java.util.UUID;

/** Who keeps lists of a structure: its advisers and managers, each their own. */
final class Owners {
    private static final Set<StructureRole> ROLES = Set.of(StructureRole.ADVISER, StructureRole.MANAGER);

    private Owners() {}

    /** @throws CaseloadRefusal.NoSuchCaseload for everybody else */
    static void require(Caller caller, UUID structureId) {
        if (!caller.hasAny(ROLES, structureId)) throw new CaseloadRefusal.NoSuchCaseload();
    }
}
