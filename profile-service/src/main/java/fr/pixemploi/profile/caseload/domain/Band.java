package fr.pixemploi.profile.caseload.domain;

import java.util.Arrays;

/** Bands of the certified score that a profile lets expect; who is below the first has none. */
public enum Band {
    NOVICE("novice"),
    INDEPENDENT("independent"),
    ADVANCED("advanced"),
    EXPERT("expert");

    /** All codes, as a request may name them. */
    public static final String CODES = "novice|independent|advanced|expert";

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
