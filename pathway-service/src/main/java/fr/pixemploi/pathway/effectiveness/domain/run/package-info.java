/**
 * Runs that learn what offers do, and what the last one learned. May touch the effects and the scale. Must not hold anything of a single
 * person.
 */
@NullMarked
package fr.pixemploi.pathway.effectiveness.domain.run;

import org.jspecify.annotations.NullMarked;
