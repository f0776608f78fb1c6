package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.profile.structure.domain.Particulars;
import fr.pixemploi.profile.structure.domain.StructureRefusal;

/** What a partner's system may call a structure: by the same rule as what a structure may call a person. */
final class ImpersonalReferences {
    private ImpersonalReferences() {}

    static void require(Particulars particulars) {
        if (particulars.externalIds().values().stream().anyMatch(ExternalIds::isPersonal))
            throw new StructureRefusal.ExternalIdIsPersonal();
    }
}
