package fr.pixemploi.certification.correction.domain;

import fr.pixemploi.certification.candidate.domain.Identity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a centre asks to say otherwise who a candidate is who was let in, and what a member of the jury answers: two different people.
 *
 * @param leave by which the candidate was let in when it was asked: as long as it holds, nobody but the jury changes who they are
 * @param identity as it should be
 * @param reason in the centre's words
 * @param answer null while the jury has not answered
 * @param withdrawal null unless the centre took it back before that
 */
public record IdentityCorrection(
        UUID id,
        UUID candidateId,
        UUID sessionId,
        UUID leave,
        Identity identity,
        String reason,
        Proof proof,
        String askedBy,
        Instant askedAt,
        @Nullable Answer answer,
        @Nullable Withdrawal withdrawal) {
    /** @param author account of the one at the centre who took it back */
    public record Withdrawal(String author, Instant at) {}

    /**
     * What was seen that says so; no number and no copy of it.
     *
     * @param document what kind of document, in the centre's words
     * @param seenBy name of the one at the centre who saw it
     */
    public record Proof(String document, String seenBy, LocalDate seenOn) {}

    /** What the jury makes of it. */
    public enum Outcome {
        ACCEPTED,
        REFUSED
    }

    /**
     * The jury's word.
     *
     * @param reason for the centre and the candidate
     * @param author account of the member who answered
     */
    public record Answer(Outcome outcome, String reason, String author, Instant at) {
        private boolean says(Outcome otherOutcome, String otherReason, String otherAuthor) {
            return outcome == otherOutcome && reason.equals(otherReason) && author.equals(otherAuthor);
        }
    }

    /** Whether this very answer was given before. */
    public boolean isAnswered(Outcome outcome, String why, String author) {
        return answer != null && answer.says(outcome, why, author);
    }

    public IdentityCorrection answered(Answer word) {
        if (answer != null) throw new CorrectionRefusal.Answered();
        if (withdrawal != null) throw new CorrectionRefusal.Withdrawn();
        if (word.author().equals(askedBy)) throw new CorrectionRefusal.SameReader();
        return new IdentityCorrection(
                id, candidateId, sessionId, leave, identity, reason, proof, askedBy, askedAt, word, null);
    }

    /** Taken back before it was answered, it asks nothing any more; once is enough. */
    public IdentityCorrection withdrawn(String author, Instant at) {
        if (answer != null) throw new CorrectionRefusal.Answered();
        if (withdrawal != null) return this;
        return new IdentityCorrection(
                id,
                candidateId,
                sessionId,
                leave,
                identity,
                reason,
                proof,
                askedBy,
                askedAt,
                null,
                new Withdrawal(author, at));
    }
}
