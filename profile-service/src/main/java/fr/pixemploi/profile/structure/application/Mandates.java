package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.structure.domain.Mandate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** For which structures a caller acts. */
public final class Mandates {
    private Mandates() {}

    /** The operator's reaches everywhere, a manager's the structures that the token names and all below them. */
    public static Mandate of(Caller caller) {
        return new Mandate(caller.isA("operator"), caller.structuresAs(StructureRole.MANAGER));
    }

    /** The same, and a system's that looks up: it reads of these structures, and changes nothing. */
    public static Mandate ofReader(Caller caller) {
        Set<UUID> tops = new HashSet<>(caller.structuresAs(StructureRole.MANAGER));
        if (caller.scopes().contains("profile:read")) tops.addAll(caller.structuresAs(StructureRole.PARTNER));
        return new Mandate(caller.isA("operator"), tops);
    }

    /** A manager's alone: what the operator has nothing to do with. */
    public static Mandate ofManager(Caller caller) {
        return new Mandate(false, caller.structuresAs(StructureRole.MANAGER));
    }
}
