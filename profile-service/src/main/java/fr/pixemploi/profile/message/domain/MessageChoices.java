package fr.pixemploi.profile.message.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What all people want. */
public interface MessageChoices {
    /** Of a person, whichever of the own files they said it under. */
    MessageChoice of(UUID person);

    /** The same, kept from others until the transaction ends. */
    MessageChoice lock(UUID person);

    /** What they do not want any more may be wanted again later; that is then so whatever was said of their address. */
    void put(UUID person, MessageChoice choice);

    /** Whoever reads at an address wants no more of a kind. @param address keyed digest */
    void endAt(String address, MessageKind kind, Instant now);

    /** Whether that was said of an address, and this person did not ask for the kind again. @param addresses its digests by all keys */
    boolean hasEndedAt(List<String> addresses, MessageKind kind, UUID person);
}
