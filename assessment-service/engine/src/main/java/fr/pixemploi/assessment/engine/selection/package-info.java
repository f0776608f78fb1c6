/** Which question to ask next, and when to end: the bank as arrays, a campaign's rules as data, the choice. */
@NullMarked
package fr.pixemploi.assessment.engine.selection;

import org.jspecify.annotations.NullMarked;
