/** One person's passage through the test, from the first question to its end. May touch java.*, the mathematics and the values of bank, framework and campaign; must not know clock, chance, HTTP or SQL. */
@NullMarked
package fr.pixemploi.assessment.sitting.domain;

import org.jspecify.annotations.NullMarked;
