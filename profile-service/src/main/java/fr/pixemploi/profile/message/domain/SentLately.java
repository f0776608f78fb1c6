package fr.pixemploi.profile.message.domain;

import java.time.Instant;
import java.util.List;

/** How much was noted or sent for whom and to where, whatever became of the files. Addresses are keyed digests. */
public interface SentLately {
    /** Where a message is to go, or goes; the last word counts. */
    void goesTo(Message message, String address, Instant at);

    /** How many others of its kind were noted or went out for its structure; nobody else adds one until the transaction ends. */
    long ofStructureLocked(Message message, Instant since);

    /** The same, to an address and for whichever structure. @param addresses its digests by all keys */
    long toAddressLocked(Message message, List<String> addresses, Instant since);
}
