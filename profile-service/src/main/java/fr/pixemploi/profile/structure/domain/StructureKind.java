package fr.pixemploi.profile.structure.domain;

import java.util.Arrays;

/** What a structure is in the network of those who accompany, teach and certify. */
public enum StructureKind {
    AGENCY("agency"),
    MISSION_LOCALE("mission-locale"),
    E2C("e2c"),
    EPIDE("epide"),
    SMA_REGIMENT("sma-regiment"),
    SNU_CENTRE("snu-centre"),
    CAP_EMPLOI("cap-emploi"),
    DEPARTEMENT("departement"),
    TRAINING_BODY("training-body"),
    CERTIFICATION_CENTRE("certification-centre");

    private final String code;

    StructureKind(String code) {
        this.code = code;
    }

    /** How it is written in requests, rows and events. */
    public String code() {
        return code;
    }

    public static StructureKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of structure is called " + code));
    }
}
