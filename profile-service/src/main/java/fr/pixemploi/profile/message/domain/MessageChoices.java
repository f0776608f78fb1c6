package fr.pixemploi.profile.message.domain;

import java.util.UUID;

/** What all people want. */
public interface MessageChoices {
    /** Of a person, whichever of the own files they said it under. */
    MessageChoice of(UUID person);

    /** The same, kept from others until the transaction ends. */
    MessageChoice lock(UUID person);

    void put(UUID person, MessageChoice choice);
}
