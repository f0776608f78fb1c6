package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.rules.domain.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a subscription after all that was decided.
 *
 * @param comment why it is not validated
 * @param verdict the score that it rests on, of Pix alone
 * @param number of the decision of the same subscription that it rests on, or zero where it follows from another one's
 */
public record Ruling(
        Outcome outcome,
        @Nullable CommentKey comment,
        @Nullable Verdict verdict,
        int number) {
    /** Whether people would be told the same: not how sure it is, and no score of who is not certified. */
    public boolean says(Ruling other) {
        return outcome == other.outcome
                && comment == other.comment
                && (outcome != Outcome.VALIDATED || areAlike(verdict, other.verdict));
    }

    static boolean areAlike(@Nullable Verdict one, @Nullable Verdict other) {
        if (one == null || other == null) return one == null && other == null;
        return one.outcome() == other.outcome()
                && one.scorePix() == other.scorePix()
                && one.degraded() == other.degraded()
                && Objects.equals(one.globalLevel(), other.globalLevel())
                && one.competences().equals(other.competences());
    }
}
