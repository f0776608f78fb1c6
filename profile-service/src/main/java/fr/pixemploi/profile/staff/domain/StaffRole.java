package fr.pixemploi.profile.staff.domain;

import fr.pixemploi.profile.structure.domain.StructureKind;
import java.util.Arrays;

/** What a colleague may be in a structure. A partner's system is none: its client is made by whoever keeps the identity provider. */
public enum StaffRole {
    ADVISER("adviser"),
    MANAGER("manager"),
    INVIGILATOR("invigilator"),
    CENTRE_MANAGER("centre-manager");

    private final String code;

    StaffRole(String code) {
        this.code = code;
    }

    /** How it is written in requests, rows and groups of the identity provider. */
    public String code() {
        return code;
    }

    /** Exams are held in certification centres only, which the platform approves: nobody makes one by giving out a role. */
    public boolean fits(StructureKind kind) {
        return switch (this) {
            case ADVISER, MANAGER -> true;
            case INVIGILATOR, CENTRE_MANAGER -> kind == StructureKind.CERTIFICATION_CENTRE;
        };
    }

    public static StaffRole of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role of staff is called " + code));
    }
}
