package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan.
 *
 * @param offered the session, what it costs this person and what is to be checked; null for a step that an adviser added
 * @param fixed true when an adviser pinned or added it
 * @param rises competences of the goal that it lifts
 */
public record PlanStep(
        @Nullable Passing offered, Dates dates, boolean fixed, SortedMap<CompetenceCode, Attainment> rises) {
    /** The probability that a competence of the goal is attained, before and after, in ten-thousandths. */
    public record Attainment(int before, int after) {}

    public PlanStep {
        rises = Collections.unmodifiableSortedMap(new TreeMap<>(rises));
    }
}
