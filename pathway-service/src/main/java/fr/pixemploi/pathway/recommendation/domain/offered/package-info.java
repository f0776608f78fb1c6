/** Sessions as they are offered to one person, with what they are expected to do. Values only. */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain.offered;

import org.jspecify.annotations.NullMarked;
