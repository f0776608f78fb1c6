package fr.pixemploi.profile.structure.domain;

import java.util.Arrays;

/** For whom a structure is open, in the words of the campaign templates of the assessment service. */
public enum Audience {
    JOB_SEARCH("job-search"),
    ADMINISTRATIVE_RIGHTS("administrative-rights"),
    EVERYDAY_LIFE("everyday-life"),
    WORK("work");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    /** How it is written in requests, rows and events. */
    public String code() {
        return code;
    }

    public static Audience of(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no audience is called " + code));
    }
}
