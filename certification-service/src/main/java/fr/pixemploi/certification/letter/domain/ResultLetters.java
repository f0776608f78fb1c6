package fr.pixemploi.certification.letter.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Letters about results, one for each session and address. */
public interface ResultLetters extends HandedLetters {
    /** Addresses, in lower case, of those who want to know of these candidates' results. */
    Set<String> recipients(Collection<UUID> candidateIds);

    /** Notes that a letter is to be sent; false when that address has one about the session. */
    boolean note(UUID id, UUID sessionId, String email, Instant now);

    /** The letter, held to the end of the transaction; empty once it has ended. */
    Optional<ResultLetter> hold(UUID id);

    /** Is about to be handed over, with what opens its file; a former key opens nothing any more. */
    void begin(UUID id, ResultKey key, Instant now);

    /** The letter that carried a key, by its digest. */
    Optional<UUID> withKey(String digest);

    /** Counts that its file is read; false when it may not be read any more. */
    boolean countReading(UUID id, Instant now);

    /** What its reader may know now. */
    ResultFile file(UUID id);

    /** Those that were noted before then and wait end as unsure: they may have gone, or not. */
    void giveUpWaiting(Instant notedBefore, Instant now);
}
