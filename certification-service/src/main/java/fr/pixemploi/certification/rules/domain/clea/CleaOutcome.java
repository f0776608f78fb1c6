package fr.pixemploi.certification.rules.domain.clea;

import java.util.List;

/**
 * What a certification means for CléA numérique, and why.
 *
 * @param ruleId what it was decided under
 * @param reasons the one that decided first, then what else is to be known
 */
public record CleaOutcome(String ruleId, Result result, List<Reason> reasons) {
    /** Whether it will be proposed. */
    public enum Result {
        OBTAINED,
        REFUSED,
        /** Void with the Pix certification, through no fault of the candidate. */
        CANCELLED
    }

    /** Why. */
    public enum Reason {
        ENOUGH_PIX,
        TOO_FEW_PIX,
        /** The rule takes no score with unanswered questions counted as skipped. */
        DEGRADED_SCORE_REFUSED,
        /** The score has unanswered questions counted as skipped, and counts as it is. */
        DEGRADED_SCORE_COUNTED,
        PIX_REJECTED,
        PIX_CANCELLED
    }

    public CleaOutcome {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) throw new IllegalArgumentException("an outcome has a reason");
    }
}
