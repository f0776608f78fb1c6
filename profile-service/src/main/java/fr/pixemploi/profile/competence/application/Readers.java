package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.competence.domain.read.ProfileReads;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may look at the people of a structure: its advisers and managers. */
final class Readers {
    private Readers() {}

    static Optional<ProfileReads.Reader> of(Caller caller, UUID structureId) {
        for (StructureRole role : List.of(StructureRole.ADVISER, StructureRole.MANAGER)) {
            if (caller.has(role, structureId))
                return Optional.of(new ProfileReads.Reader(structureId, role.label(), caller.subject()));
        }
        return Optional.empty();
    }
}
