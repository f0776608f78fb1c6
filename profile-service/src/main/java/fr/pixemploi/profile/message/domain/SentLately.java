package fr.pixemploi.profile.message.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How much was sent for whom and to where, whatever files say by now. Addresses are keyed digests. */
public interface SentLately {
    /** Where a message goes. */
    void goesTo(UUID message, String address);

    /** How many invitations a structure has had sent; nobody else adds one to it until the transaction ends. */
    long invitationsLocked(UUID structureId, Instant since);

    /** How many invitations were noted for an address, of whichever person and structure. @param addresses its digests by all keys */
    long invitationsTo(List<String> addresses, Instant since);

    /** How many others of its kind went out, or are about to, for its structure; none of it is sent until the transaction ends. */
    long ofStructureLocked(Message message, Instant since);

    /** The same, to an address and for whichever structure. */
    long toAddressLocked(Message message, List<String> addresses, Instant since);
}
