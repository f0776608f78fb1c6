package fr.pixemploi.certification.rules.domain.clea;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What CléA numérique asked of a Pix certification from a day on. A rule is never edited once used; another is added beside it.
 *
 * @param id stable name, kept with what was decided under it
 * @param validFrom first day of tests that it is for
 * @param validUntil last such day, or null while there is no successor
 * @param minimumPix certified pix, all competences together
 * @param minimumReproducibility least share of right answers, in percent; null: a test that adapts aims at the same share for everybody
 * @param reproducibilityReason why it is empty
 * @param degraded what a score with unanswered questions counted as skipped does
 * @param whenLeavingEarly French words on that, told before the start: on convocations, and to portals, which say it again to who is about to leave
 * @param source where the figures come from
 */
public record CleaRule(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int minimumPix,
        @Nullable Integer minimumReproducibility,
        String reproducibilityReason,
        Degraded degraded,
        String whenLeavingEarly,
        String source) {
    /** What becomes of CléA when the score is degraded. */
    public enum Degraded {
        /** It counts as it is: lower, and enough or not. */
        COUNTS,
        /** It is not enough, whatever it is. */
        REFUSES
    }

    public CleaRule {
        if (id.isBlank()) throw new IllegalArgumentException("a rule needs an id");
        if (validUntil != null && validUntil.isBefore(validFrom))
            throw new IllegalArgumentException(id + ": validUntil is before validFrom");
        if (minimumPix < 1) throw new IllegalArgumentException(id + ": the least pix is positive");
        if (minimumReproducibility != null)
            throw new IllegalArgumentException(id + ": no test here has a rate of reproducibility");
        if (reproducibilityReason.isBlank()) throw new IllegalArgumentException(id + ": say why it is empty");
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
