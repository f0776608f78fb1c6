package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.filter.Screened;
import fr.pixemploi.pathway.plan.domain.problem.Loosening;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to a person, and what is not.
 *
 * @param alternatives the best plan; the best of those that share at most half of the hours with it, either way; the best of
 *     those that do so with both
 * @param free a plan of free sessions that are near or at a distance, when no alternative is one
 * @param fixedFit false when pinned sessions or free steps contradict each other or the person's life: there is no plan then
 * @param proven false when a search ran out of its budget, so that a plan may be missing
 * @param screened what passed, and what was refused for which reasons
 * @param whatIfs what would bring more than the rules ask for, in the order of the request
 * @param notAssessed competences of the goal that no plan counts
 */
public record Plans(
        List<Plan> alternatives,
        @Nullable Plan free,
        boolean fixedFit,
        boolean proven,
        Screened screened,
        List<WhatIf> whatIfs,
        SortedSet<CompetenceCode> notAssessed) {
    /**
     * The best plan if something were otherwise.
     *
     * @param moreGain ten-thousandths of the goal beyond the best plan as things are
     */
    public record WhatIf(Loosening loosening, Plan plan, int moreGain) {}

    public Plans {
        alternatives = List.copyOf(alternatives);
        whatIfs = List.copyOf(whatIfs);
        notAssessed = Collections.unmodifiableSortedSet(new TreeSet<>(notAssessed));
    }
}
