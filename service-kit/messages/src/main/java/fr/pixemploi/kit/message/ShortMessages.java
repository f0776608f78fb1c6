package fr.pixemploi.kit.message;

import java.util.UUID;

/** Short messages to telephones. Blocks until the other side answered or is given up; outside of any transaction. */
public interface ShortMessages {
    /**
     * Hands a short message over, once.
     *
     * @param id of the message, the same whenever it is tried again
     * @param number E.164: {@code +33612345678}; another one, or one that takes no short messages, is refused
     */
    Handover send(UUID id, String number, String text);
}
