/** Hears of results and of sharing. */
@NullMarked
package fr.pixemploi.pathway.recommendation.messaging;

import org.jspecify.annotations.NullMarked;
