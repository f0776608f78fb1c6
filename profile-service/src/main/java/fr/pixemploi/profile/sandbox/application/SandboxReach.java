package fr.pixemploi.profile.sandbox.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.sandbox.domain.SandboxRefusal;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Whose sandboxes a caller empties: those whose own system it is, or which they manage. */
@ApplicationScoped
class SandboxReach {
    private static final Set<StructureRole> OWNERS = Set.of(StructureRole.PARTNER, StructureRole.MANAGER);

    private final GetStructure getStructure;

    SandboxReach(GetStructure getStructure) {
        this.getStructure = getStructure;
    }

    void require(Caller caller, UUID structureId) {
        boolean sandbox = caller.hasAny(OWNERS, structureId)
                && getStructure.find(structureId).filter(Structure::sandbox).isPresent();
        if (!sandbox) throw new SandboxRefusal.NoSuchSandbox();
    }
}
