package fr.pixemploi.certification.jury.domain;

import java.time.Instant;
import java.util.UUID;

/** Sessions that the jury gave back to their centres: only added to. */
public interface Reopenings {
    /** @param author account of the jury's member */
    void add(UUID id, UUID session, String reason, String author, Instant now);

    /** How many have words that are to be forgotten. */
    long countWords(Instant before);

    /** Forgets the words of some, and says of how many. */
    int forgetWords(Instant before);
}
