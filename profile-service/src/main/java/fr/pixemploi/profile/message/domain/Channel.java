package fr.pixemploi.profile.message.domain;

import java.util.Arrays;

/** On which way something is said. */
public enum Channel {
    EMAIL("email"),
    SMS("sms"),
    /** Printed and handed over by somebody of the structure. */
    PAPER("paper");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** How it is written in rows and requests. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is none of this code */
    public static Channel of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such channel"));
    }
}
