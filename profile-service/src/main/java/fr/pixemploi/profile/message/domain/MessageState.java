package fr.pixemploi.profile.message.domain;

import java.util.Arrays;

/** How far a message is. */
public enum MessageState {
    /** For its time, or for one more try. */
    WAITING("waiting"),
    /** About to be handed over. Noted before it is, so that whoever dies meanwhile sends nothing twice. */
    SENDING("sending"),
    /** The other side took it on. */
    SENT("sent"),
    /** The other side may have it; nobody tries again. */
    UNSURE("unsure"),
    /** The other side does not take it. */
    FAILED("failed"),
    /** When it was its turn it was not to be sent any more. */
    WITHHELD("withheld");

    /** All codes. */
    public static final String CODES = "waiting|sending|sent|unsure|failed|withheld";

    private final String code;

    MessageState(String code) {
        this.code = code;
    }

    /** How it is written in rows and answers. */
    public String code() {
        return code;
    }

    /** Whether nothing follows any more. */
    public boolean isEnd() {
        return this != WAITING && this != SENDING;
    }

    public static MessageState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of a message is called " + code));
    }
}
