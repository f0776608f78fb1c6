package fr.pixemploi.profile.caseload.domain;

import java.util.Arrays;

/** Bands of the framework's levels: 1 and 2, 3 and 4, 5 and 6, 7 and 8; of a result by its mean level. */
public enum Band {
    BELOW_NOVICE("below-novice"),
    NOVICE("novice"),
    INDEPENDENT("independent"),
    ADVANCED("advanced"),
    EXPERT("expert");

    /** All codes, as a request may name them. */
    public static final String CODES = "below-novice|novice|independent|advanced|expert";

    private final String code;

    Band(String code) {
        this.code = code;
    }

    /** How it is written in rows, requests and answers. */
    public String code() {
        return code;
    }

    public static Band of(String code) {
        return Arrays.stream(values())
                .filter(band -> band.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such band"));
    }
}
