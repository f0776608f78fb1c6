package fr.pixemploi.profile.game.domain;

import java.util.Arrays;

/** What plays against each other in a game: a word for the wall. Whoever has a team's code may join it. */
public enum TeamKind {
    GROUPS("groups"),
    /** Missions locales, agencies, schools. */
    STRUCTURES("structures"),
    REGIONS("regions");

    private final String code;

    TeamKind(String code) {
        this.code = code;
    }

    /** How it is written in requests and rows. */
    public String code() {
        return code;
    }

    public static TeamKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("teams are never " + code));
    }
}
