package fr.pixemploi.profile.sharing.domain;

import java.util.Arrays;

/**
 * What something is shared for: one of these, never in anybody's own words, since grants go to every service and stay on their topic
 * for ever. What people read for each is data ({@code sharing/purposes_fr.properties}).
 */
public enum Purpose {
    SUPPORT("accompagnement"),
    JOB_SEARCH("recherche-emploi"),
    TRAINING("formation"),
    INTEGRATION("insertion"),
    KEEPING_A_JOB("maintien-en-emploi");

    /** All codes, as a request may name them. */
    public static final String CODES = "accompagnement|recherche-emploi|formation|insertion|maintien-en-emploi";

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /** How it is written in rows, requests and events. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is none of this code, which may be anybody's words and is not repeated */
    public static Purpose of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such purpose"));
    }
}
