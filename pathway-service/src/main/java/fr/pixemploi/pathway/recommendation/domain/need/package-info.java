/** What a person needs for a goal: gaps between levels, and the rules of recommending. Values only. */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain.need;

import org.jspecify.annotations.NullMarked;
