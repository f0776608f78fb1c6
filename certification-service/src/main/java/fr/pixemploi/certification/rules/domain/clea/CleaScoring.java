package fr.pixemploi.certification.rules.domain.clea;

import fr.pixemploi.certification.rules.domain.Verdict;
import java.util.List;

/** Says what a verdict means for CléA numérique. It can be refused where Pix is certified, never the other way round. */
public final class CleaScoring {
    private CleaScoring() {}

    public static CleaOutcome of(Verdict verdict, CleaRule rule) {
        return switch (verdict.outcome()) {
            case CANCELLED -> outcome(rule, CleaOutcome.Result.CANCELLED, CleaOutcome.Reason.PIX_CANCELLED);
            case REJECTED -> outcome(rule, CleaOutcome.Result.REFUSED, CleaOutcome.Reason.PIX_REJECTED);
            case VALIDATED -> certified(verdict, rule);
        };
    }

    private static CleaOutcome certified(Verdict verdict, CleaRule rule) {
        if (verdict.degraded() && rule.degraded() == CleaRule.Degraded.REFUSES)
            return outcome(rule, CleaOutcome.Result.REFUSED, CleaOutcome.Reason.DEGRADED_SCORE_REFUSED);
        boolean enough = verdict.scorePix() >= rule.minimumPix();
        CleaOutcome.Result result = enough ? CleaOutcome.Result.OBTAINED : CleaOutcome.Result.REFUSED;
        CleaOutcome.Reason reason = enough ? CleaOutcome.Reason.ENOUGH_PIX : CleaOutcome.Reason.TOO_FEW_PIX;
        return verdict.degraded()
                ? outcome(rule, result, reason, CleaOutcome.Reason.DEGRADED_SCORE_COUNTED)
                : outcome(rule, result, reason);
    }

    private static CleaOutcome outcome(CleaRule rule, CleaOutcome.Result result, CleaOutcome.Reason... reasons) {
        return new CleaOutcome(rule.id(), result, List.of(reasons));
    }
}
