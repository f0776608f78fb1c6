package fr.pixemploi.profile.webhook.domain;

import java.util.Arrays;

/** How far the telling of something to an endpoint is. */
public enum DeliveryState {
    /** For its first try, or for the next one. */
    WAITING("waiting"),
    DELIVERED("delivered"),
    /** All tries are over. */
    FAILED("failed"),
    /** It might not be told any more when it was its turn: the person had taken back what it is about. */
    WITHHELD("withheld");

    /** All codes, as a request may name them. */
    public static final String CODES = "waiting|delivered|failed|withheld";

    private final String code;

    DeliveryState(String code) {
        this.code = code;
    }

    /** How it is written in requests and rows. */
    public String code() {
        return code;
    }

    public static DeliveryState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of a delivery is called " + code));
    }
}
