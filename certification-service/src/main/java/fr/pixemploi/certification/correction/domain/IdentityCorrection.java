package fr.pixemploi.certification.correction.domain;

import fr.pixemploi.certification.candidate.domain.Identity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a centre asks to say otherwise who a candidate is who was let in, and what a member of the jury answers: two different people. What names
 * another person than is known is accepted by two members, since a certificate would go from one to the other.
 *
 * @param leave by which the candidate was let in when it was asked: as long as it holds, nobody but the jury changes who they are
 * @param identity as it should be
 * @param reason in the centre's words
 * @param agreement of the first of two members who accept what names another person; null while there is none
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
        @Nullable Answer agreement,
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

    /** @param isSamePerson whether what is asked names the person who is known; else the first who accepts only agrees */
    public IdentityCorrection answered(Answer word, boolean isSamePerson) {
        if (answer != null) throw new CorrectionRefusal.Answered();
        if (withdrawal != null) throw new CorrectionRefusal.Withdrawn();
        if (word.author().equals(askedBy)) throw new CorrectionRefusal.SameReader();
        if (word.outcome() == Outcome.REFUSED || isSamePerson) return with(agreement, word, null);
        if (agreement == null) return with(word, null, null);
        return agreement.author().equals(word.author()) ? this : with(agreement, word, null);
    }

    public boolean isAccepted() {
        return answer != null && answer.outcome() == Outcome.ACCEPTED;
    }

    private IdentityCorrection with(@Nullable Answer agreed, @Nullable Answer word, @Nullable Withdrawal back) {
        return new IdentityCorrection(
                id, candidateId, sessionId, leave, identity, reason, proof, askedBy, askedAt, agreed, word, back);
    }

    /** Taken back before it was answered, it asks nothing any more; once is enough. */
    public IdentityCorrection withdrawn(String author, Instant at) {
        if (answer != null) throw new CorrectionRefusal.Answered();
        if (withdrawal != null) return this;
        return with(agreement, null, new Withdrawal(author, at));
    }
}
