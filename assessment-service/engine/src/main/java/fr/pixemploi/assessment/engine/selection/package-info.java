/** Which question to ask next, and when to end: the bank as arrays, what may be asked, the choice. */
@NullMarked
package fr.pixemploi.assessment.engine.selection;

import org.jspecify.annotations.NullMarked;
