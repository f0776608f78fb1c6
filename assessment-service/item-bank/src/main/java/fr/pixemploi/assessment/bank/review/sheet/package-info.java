/** Answers on paper: right and wrong ones of each item, the keys of a reserved pool, samples for people who solve without seeing keys. */
@NullMarked
package fr.pixemploi.assessment.bank.review.sheet;

import org.jspecify.annotations.NullMarked;
