/** Items, what may be answered to them and how an answer is graded. */
@NullMarked
package fr.pixemploi.assessment.bank.item;

import org.jspecify.annotations.NullMarked;
