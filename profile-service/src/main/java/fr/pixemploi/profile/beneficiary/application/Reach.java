package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The structures whose files a caller may read or write: an adviser's and a manager's own, a partner's own under its scope. */
final class Reach {
    private Reach() {}

    static Set<UUID> reading(Caller caller) {
        return under("profile:read", caller);
    }

    static Set<UUID> writing(Caller caller) {
        return under("profile:write", caller);
    }

    private static Set<UUID> under(String scope, Caller caller) {
        Set<UUID> structures = new HashSet<>(caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER));
        if (caller.scopes().contains(scope)) structures.addAll(caller.structuresAs(StructureRole.PARTNER));
        return structures;
    }
}
