package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.rules.domain.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided of a subscription. It is never changed: who thinks otherwise decides anew.
 *
 * @param number counts the decisions of the subscription from 1
 * @param sittingId test that it rests on, or null where the jury decides without one
 * @param told which word on the test it rests on; zero without a test
 * @param outcome null for "as scored": what the jury had decided otherwise is lifted
 * @param verdict score and levels, of Pix alone, where it is a score
 * @param reason of the jury, in its own words; null where the rules decided
 * @param author account of the jury's member, or {@link #RULES}
 * @param secondReader account of the member who confirmed or declined what was proposed; to decline it, it may be the same
 */
public record Decision(
        UUID id,
        UUID subscriptionId,
        int number,
        Kind kind,
        @Nullable UUID sittingId,
        long told,
        @Nullable Outcome outcome,
        @Nullable CommentKey comment,
        @Nullable Verdict verdict,
        @Nullable String reason,
        String author,
        @Nullable String secondReader,
        Instant madeAt) {
    /** Who decides when nobody does. */
    public static final String RULES = "rules";

    /** What kind of word it is. */
    public enum Kind {
        /** By the rules, from a test. */
        SCORED,
        /** A member of the jury would decide otherwise; a second one has to read it. */
        PROPOSED,
        /** The second one agrees: from now on it holds. */
        CONFIRMED,
        /** The second one does not. */
        DECLINED
    }

    public Decision {
        if ((kind == Kind.SCORED) == (reason != null))
            throw new IllegalArgumentException("the jury gives a reason, the rules need none");
        if (kind == Kind.SCORED && outcome == null) throw new IllegalArgumentException("a score has an outcome");
        if (kind == Kind.CONFIRMED && author.equals(secondReader))
            throw new IllegalArgumentException("two different people read it");
    }

    public boolean isFraud() {
        return comment == CommentKey.FRAUD;
    }

    /** Whether it says the same as another one, to whom it is told. */
    public boolean says(Decision other) {
        return outcome == other.outcome && comment == other.comment && Ruling.areAlike(verdict, other.verdict);
    }
}
