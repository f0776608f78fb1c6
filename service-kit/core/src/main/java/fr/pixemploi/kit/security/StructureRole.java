package fr.pixemploi.kit.security;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an account can be in a structure; the platform knows no other. A group of the realm says it, {@code /structures/{id}/{label}},
 * and so do tokens, {@code @RolesAllowed} and records of who read what.
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

    /** The role that is written so; empty for any other word. */
    public static Optional<StructureRole> of(String label) {
        return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
    }
}
