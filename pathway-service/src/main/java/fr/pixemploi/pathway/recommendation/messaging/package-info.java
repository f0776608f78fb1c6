/** Hears of results and of sharing. May touch the domain and the kit; never HTTP. */
@NullMarked
package fr.pixemploi.pathway.recommendation.messaging;

import org.jspecify.annotations.NullMarked;
