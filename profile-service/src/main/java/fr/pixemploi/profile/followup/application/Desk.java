package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.followup.domain.FollowUpRefusal;
import fr.pixemploi.profile.followup.domain.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Whether a file is one of the caller's structures. */
@ApplicationScoped
class Desk {
    private final FollowUps followUps;
    private final CheckRestriction checkRestriction;

    Desk(FollowUps followUps, CheckRestriction checkRestriction) {
        this.followUps = followUps;
        this.checkRestriction = checkRestriction;
    }

    /**
     * The structure of the file, for its advisers and managers.
     *
     * @throws FollowUpRefusal.NoSuchFile for everybody else, as for a file that there is not
     */
    UUID of(Caller caller, UUID beneficiaryId) {
        return of(beneficiaryId, caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER));
    }

    /** The same, for the structure's own system too. */
    UUID ofSystem(Caller caller, UUID beneficiaryId, String scope) {
        Set<UUID> structures = new HashSet<>(caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER));
        if (caller.scopes().contains(scope)) structures.addAll(caller.structuresAs(StructureRole.PARTNER));
        return of(beneficiaryId, structures);
    }

    /** The same as {@link #of}, for whoever is about to do something with the file. */
    UUID toWrite(Caller caller, UUID beneficiaryId) {
        return free(beneficiaryId, of(caller, beneficiaryId));
    }

    /** The same, for the structure's own system too. */
    UUID toWriteBySystem(Caller caller, UUID beneficiaryId, String scope) {
        return free(beneficiaryId, ofSystem(caller, beneficiaryId, scope));
    }

    private UUID free(UUID beneficiaryId, UUID structure) {
        checkRestriction.handle(beneficiaryId);
        return structure;
    }

    private UUID of(UUID beneficiaryId, Set<UUID> structures) {
        return followUps.structureOf(beneficiaryId, structures).orElseThrow(FollowUpRefusal.NoSuchFile::new);
    }
}
