package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.recommendation.domain.words.Said;

/**
 * What would change the answer.
 *
 * @param change code
 * @param gain ten-thousandths of the goal beyond the first option
 */
public record Otherwise(String change, int gain, Said said, Option option) {}
