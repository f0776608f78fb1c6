package fr.pixemploi.assessment.collective.domain;

import org.jspecify.annotations.Nullable;

/**
 * How people of a campaign did on one item. A result does not tell what was answered, so that this is wider than what may be read one
 * by one: it grows by blocks of many people, at set times.
 *
 * @param competence null when its item is in no bank any more
 * @param answers that were given, skips included
 * @param success mean share of success, from 0 to 1
 * @param skipped share of answers that were skips
 * @param typicalSeconds geometric mean of the time that an answer took
 */
public record ItemFigures(
        String item, @Nullable String competence, int answers, double success, double skipped, double typicalSeconds) {}
