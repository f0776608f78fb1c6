package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.structure.application.CheckMandate;
import fr.pixemploi.profile.structure.application.Mandates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whose staff a caller sees and manages. */
@ApplicationScoped
class StaffReach {
    private final CheckMandate checkMandate;

    StaffReach(CheckMandate checkMandate) {
        this.checkMandate = checkMandate;
    }

    /** A manager of the structure or of one above it. */
    boolean manages(Caller caller, UUID structure) {
        return checkMandate.handle(Mandates.ofManager(caller), structure);
    }

    /** Also an adviser of the structure itself: people are handed over among colleagues. */
    boolean sees(Caller caller, UUID structure) {
        return caller.has(StructureRole.ADVISER, structure) || manages(caller, structure);
    }
}
