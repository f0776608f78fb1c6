/** Solutions of pages and files, changed in one place. Holds keys: for authors only. */
@NullMarked
package fr.pixemploi.assessment.bank.review.solution;

import org.jspecify.annotations.NullMarked;
