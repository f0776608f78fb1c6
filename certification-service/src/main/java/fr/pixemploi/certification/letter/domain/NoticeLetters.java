package fr.pixemploi.certification.letter.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters to candidates about their sessions. */
public interface NoticeLetters {
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
     * Notes that a letter is to be sent; false when it was noted before.
     *
     * @param revision version of the session
     */
    boolean note(UUID id, UUID candidateId, UUID sessionId, long revision, NoticeKind kind, Instant now);

    /** The letter, held to the end of the transaction; empty once it has ended. */
    Optional<NoticeLetter> hold(UUID id);

    /** Is about to be handed over. */
    void begin(UUID id, Instant now);

    /** Was surely not handed over. */
    void putBack(UUID id, String reason);

    /** @param reason a code; null when there is none */
    void end(UUID id, LetterEnd how, @Nullable String reason, Instant now);

    /** Those that were noted before then and wait end as unsure: they may have gone, or not. */
    void giveUpWaiting(Instant notedBefore, Instant now);
}
