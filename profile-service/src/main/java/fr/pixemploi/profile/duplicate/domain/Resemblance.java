package fr.pixemploi.profile.duplicate.domain;

import java.util.Arrays;
import java.util.List;

/** Why two files whose names sound alike may be of one person: what their birth dates say. The surest first. */
public enum Resemblance {
    SAME_BIRTH_DATE("same"),
    /** Day and month stand in each other's place. */
    DAY_AND_MONTH_SWAPPED("swapped"),
    /** A figure of the date is another one. */
    ONE_DIGIT_OFF("one_digit"),
    /** At least one of the files does not say it. */
    BIRTH_DATE_UNKNOWN("unknown");

    private final String compared;

    Resemblance(String compared) {
        this.compared = compared;
    }

    /** What comparisons say, in the order of this enum. */
    public static List<String> surestFirst() {
        return Arrays.stream(values()).map(each -> each.compared).toList();
    }

    /** @param compared what the comparison of the two dates said */
    public static Resemblance of(String compared) {
        for (Resemblance each : values()) if (each.compared.equals(compared)) return each;
        throw new IllegalArgumentException("no comparison of birth dates says " + compared);
    }
}
