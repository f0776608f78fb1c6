package fr.pixemploi.profile.message.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Messages on their way out: each is in one pair of hands at a time. */
public interface Outgoing {
    /** How many are due, as far as anybody cares to know. */
    int countDue(Instant now, int max);

    /** The next that is due, kept from others until the transaction ends; what others keep is passed over. */
    Optional<UUID> takeDue(Instant now);

    /** One that was taken. */
    Message get(UUID id);

    /** What is known of whom it is for. */
    Addressee addressee(Message message);

    /** Code of an invitation; empty for all others, and once it is not kept any more. */
    Optional<String> code(UUID id);

    /**
     * Whether the person was written about the same since a moment, or is just about to be. Of two that are about to be sent to one person the
     * second waits for the first.
     */
    boolean toldSinceLocked(Message message, Instant since);

    /** What has ended loses its code. One that is gone stays gone. */
    void change(Message message);

    /** What came of a hand-over; whatever somebody else made of it meanwhile is worth less, unless it is gone. Whether it is noted. */
    boolean settle(Message message);

    /** One that waits and cannot be read or written down: nobody else waits for it. */
    void fail(UUID id, Instant now);

    /** What was in somebody's hands before a moment and is so still: nobody knows whether it was handed over. */
    int giveUp(Instant triedBefore, Instant now);

    /** The same of what was noted and due before then and waits; how many. What is due later was not said yet. */
    int giveUpWaiting(Instant notedBefore, Instant now);

    /** Since when the one waits that is overdue for longest; empty when none is. */
    Optional<Instant> oldestDue(Instant now);
}
