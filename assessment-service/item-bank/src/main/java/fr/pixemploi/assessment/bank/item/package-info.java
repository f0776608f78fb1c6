/** Items, what may be answered to them and how an answer is graded. May touch java.*, the mathematics of an item and the comparison of wordings; must not let a key out in a view. */
@NullMarked
package fr.pixemploi.assessment.bank.item;

import org.jspecify.annotations.NullMarked;
