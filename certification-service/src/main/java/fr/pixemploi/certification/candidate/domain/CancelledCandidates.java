package fr.pixemploi.certification.candidate.domain;

import java.time.Instant;

/** Who was taken out of a session, and why, in the words of its centre. */
public interface CancelledCandidates {
    /** How many of sessions that began before then have words that are to be forgotten. */
    long countWords(Instant before);

    /** Forgets the words of some, and says of how many. */
    int forgetWords(Instant before);
}
