package fr.pixemploi.profile.group.domain;

import java.util.Arrays;

/** What brings people together. */
public enum GroupKind {
    /** Those who begin and end a course together. */
    PROMOTION("promotion"),
    /** Those who are taught together, such as a section of volunteers. */
    SECTION("section"),
    /** Those who come to one workshop. */
    WORKSHOP("workshop");

    private final String code;

    GroupKind(String code) {
        this.code = code;
    }

    /** How it is written in requests and rows. */
    public String code() {
        return code;
    }

    public static GroupKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of group is called " + code));
    }
}
