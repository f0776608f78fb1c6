/**
 * What a person needs for a goal: gaps between levels, the rules that put them in order, and what a person's life allows.
 */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain.need;

import org.jspecify.annotations.NullMarked;
