package fr.pixemploi.kit.security;

import java.util.Arrays;
import java.util.Optional;

/**
 * The roles that an account can have in a structure; there are no others. They appear in groups of the realm, {@code
 * /structures/{id}/{label}}, in tokens, in {@code @RolesAllowed} and in records of who read what.
 */
public enum StructureRole {
    /** Follows people. */
    ADVISER("adviser"),
    /** Administers the structure, and those below it. */
    MANAGER("manager"),
    /** Watches over exams. */
    INVIGILATOR("invigilator"),
    /** Holds exam sessions. */
    CENTRE_MANAGER("centre-manager"),
    /** A structure's own system, which reaches no further than its scopes. */
    PARTNER("partner");

    private final String label;

    StructureRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The role with this label; empty for any other word. */
    public static Optional<StructureRole> of(String label) {
        return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
    }
}
