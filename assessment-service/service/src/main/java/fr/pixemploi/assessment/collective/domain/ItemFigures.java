package fr.pixemploi.assessment.collective.domain;

import org.jspecify.annotations.Nullable;

/**
 * How people of a campaign did on one item.
 *
 * @param competence null when its item is in no bank any more
 * @param answers that were given, skips included
 * @param success mean share of success, from 0 to 1
 * @param skipped share of answers that were skips
 * @param medianSeconds half of the answers took less
 */
public record ItemFigures(
        String item, @Nullable String competence, int answers, double success, double skipped, double medianSeconds) {}
