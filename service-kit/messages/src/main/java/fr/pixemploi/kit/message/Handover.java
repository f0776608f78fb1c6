package fr.pixemploi.kit.message;

import java.time.Duration;

/**
 * What became of a message that was handed over. The caller notes before that it is about to, and the outcome after it; whoever was killed
 * between is {@link Unsure}. So nobody is told anything twice.
 */
public sealed interface Handover {
    /** What a hand-over lasts at most, whatever is set. */
    Duration LONGEST = Duration.ofMinutes(2);

    /** The other side took it on. Whether it arrives is not known. */
    record Accepted() implements Handover {}

    /**
     * The other side does not take it, now or later.
     *
     * @param reason a code for logs and tables: {@code recipient}, {@code message}
     */
    record Refused(String reason) implements Handover {}

    /**
     * Surely not handed over: may be tried again.
     *
     * @param reason a code for logs and tables: {@code not-configured}, {@code unreachable}, {@code busy}
     */
    record NotNow(String reason) implements Handover {}

    /** The other side may have it: never tried again by itself. */
    record Unsure() implements Handover {}
}
