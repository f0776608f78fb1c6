/** Which question to ask next, and when to end: the bank as arrays, a campaign's rules as data, the choice. May touch java.*, the models of items, the posterior and exposure control; must not know items' texts, people, clocks or databases. */
@NullMarked
package fr.pixemploi.assessment.engine.selection;

import org.jspecify.annotations.NullMarked;
