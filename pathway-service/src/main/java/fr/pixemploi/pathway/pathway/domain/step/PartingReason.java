package fr.pixemploi.pathway.pathway.domain.step;

/** Why a person says no, or leaves. A few codes and no text: nobody has to tell of health or family. */
public enum PartingReason {
    DATES("dates"),
    DISTANCE("distance"),
    TOO_LONG("too-long"),
    COST("cost"),
    EQUIPMENT("equipment"),
    TOO_HARD("too-hard"),
    TOO_EASY("too-easy"),
    /** It is not what the person wants to learn. */
    CONTENT("content"),
    /** The person found work or another training. */
    FOUND_WORK("found-work"),
    /** The person was not heard of again. */
    NO_NEWS("no-news"),
    OTHER("other");

    private final String code;

    PartingReason(String code) {
        this.code = code;
    }

    /** Name in data, interfaces and events. */
    public String code() {
        return code;
    }

    public static PartingReason of(String code) {
        for (PartingReason each : values()) if (each.code.equals(code)) return each;
        throw new IllegalArgumentException("no reason: " + code);
    }
}
