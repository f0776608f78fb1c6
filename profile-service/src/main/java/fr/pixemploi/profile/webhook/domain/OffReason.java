package fr.pixemploi.profile.webhook.domain;

import java.util.Arrays;

/** Why the platform switched an endpoint off. */
public enum OffReason {
    /** The endpoint said that it is gone for good (410). */
    GONE("gone"),
    /** For days nothing came through. */
    FAILING("failing");

    private final String code;

    OffReason(String code) {
        this.code = code;
    }

    /** How it is written in answers and rows. */
    public String code() {
        return code;
    }

    public static OffReason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason to switch off is called " + code));
    }
}
