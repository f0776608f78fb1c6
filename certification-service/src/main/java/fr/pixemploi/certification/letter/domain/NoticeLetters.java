package fr.pixemploi.certification.letter.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters to candidates about their sessions. */
public interface NoticeLetters extends HandedLetters {
    /**
     * Who is to be written to.
     *
     * @param email in lower case
     */
    record Recipient(UUID candidateId, String email) {}

    /** Candidates of a session who have an address and come. */
    List<Recipient> recipients(UUID sessionId);

    /** The one candidate of a session, whether they come or not; empty without an address. */
    Optional<Recipient> recipient(UUID sessionId, UUID candidateId);

    /**
     * Notes that a letter is to be sent; false when the last one of its kind to the candidate that went, or goes, said the same to the same
     * address.
     *
     * @param said digest of what it says of the session
     */
    boolean note(UUID id, Recipient to, UUID sessionId, UUID said, NoticeKind kind, Instant now);

    /** The letter, held to the end of the transaction; empty once it has ended. */
    Optional<NoticeLetter> hold(UUID id);

    /** Is about to be handed over. */
    void begin(UUID id, Instant now);

    /** Those that were noted before then and wait end as unsure: they may have gone, or not. */
    void giveUpWaiting(Instant notedBefore, Instant now);
}
