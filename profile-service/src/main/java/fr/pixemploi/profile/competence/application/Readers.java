package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.readlog.application.NoteRead;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may look at the people of a structure: its advisers and managers. */
final class Readers {
    private Readers() {}

    /** @param what is read: profile or caseload */
    static Optional<NoteRead.Reading> of(Caller caller, UUID structureId, String what) {
        for (StructureRole role : List.of(StructureRole.ADVISER, StructureRole.MANAGER)) {
            if (caller.has(role, structureId))
                return Optional.of(new NoteRead.Reading(what, structureId, role.label(), caller.subject()));
        }
        return Optional.empty();
    }
}
