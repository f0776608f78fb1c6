/** Who sits at which number: arrivals, seats, and codes that were typed wrong. Pure Java. */
@NullMarked
package fr.pixemploi.assessment.live.domain.seat;

import org.jspecify.annotations.NullMarked;
