package fr.pixemploi.certification.candidate.domain;

import java.util.Set;

/**
 * What is arranged for a candidate before the test, beside extra time. Needs, never the reason for them.
 *
 * @param noFocusRule leaving the page of a question counts for nothing, as screen readers and virtual keyboards may make it seem
 * @param readAloud questions may be heard
 * @param breaks the candidate may pause
 * @param needs what every question must allow; the candidate does not choose them at the start
 */
public record Accommodations(boolean noFocusRule, boolean readAloud, boolean breaks, Set<Need> needs) {
    /** Most candidates'. */
    public static final Accommodations NONE = new Accommodations(false, false, false, Set.of());

    public Accommodations {
        needs = Set.copyOf(needs);
    }
}
