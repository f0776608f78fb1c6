package fr.pixemploi.profile.message.domain;

import java.util.Arrays;

/** Why something was not sent. */
public enum Reason {
    /** The person does not want messages of this kind. */
    OPTED_OUT("opted-out"),
    /** Nobody knows where to write to. */
    NO_CONTACT("no-contact"),
    /** Nothing is to be done with the file. */
    RESTRICTED("restricted"),
    /** It is not so any more: taken back, begun, answered, over. */
    OUTDATED("outdated"),
    /** The person was written about the same lately. */
    TOLD_LATELY("told-lately"),
    /** As many of its kind as may be were sent for the structure, or to the address. */
    TOO_MANY("too-many"),
    /** Its time passed while nothing could be sent. */
    TOO_LATE("too-late"),
    /** The other side takes nothing for this address, or not this message. */
    REFUSED("refused"),
    /** The other side could not be reached for a day. */
    UNREACHABLE("unreachable");

    /** All codes. */
    public static final String CODES =
            "opted-out|no-contact|restricted|outdated|told-lately|too-many|too-late|refused|unreachable";

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** How it is written in rows and answers. */
    public String code() {
        return code;
    }

    public static Reason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason is called " + code));
    }
}
