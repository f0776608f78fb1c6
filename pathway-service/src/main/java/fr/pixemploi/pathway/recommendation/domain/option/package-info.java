/**
 * Ways to close a need: moves and routes through offers, the options made of them, and their explanations.
 */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain.option;

import org.jspecify.annotations.NullMarked;
