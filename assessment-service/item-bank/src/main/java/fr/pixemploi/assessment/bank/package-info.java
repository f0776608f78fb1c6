/** The item bank: questions and the campaigns made of them, as values and as files. */
@NullMarked
package fr.pixemploi.assessment.bank;

import org.jspecify.annotations.NullMarked;
