package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import java.util.Map;

/**
 * What a partner's system calls a structure: by the same rule as what a structure calls a person, and said by the operator alone. A manager
 * who could say it would be found by a partner in the place of another structure.
 */
final class PartnerReferences {
    private PartnerReferences() {}

    static void require(Mandate mandate, Map<String, String> before, Map<String, String> after) {
        if (after.values().stream().anyMatch(ExternalIds::isPersonal))
            throw new StructureRefusal.ExternalIdIsPersonal();
        if (!after.equals(before) && !mandate.everywhere()) throw new StructureRefusal.ExternalIdNotDelegated();
    }
}
