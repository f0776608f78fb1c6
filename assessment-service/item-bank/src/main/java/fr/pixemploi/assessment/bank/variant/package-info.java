/** Templates with typed random variables, constraints and computed values: one file makes many variants, the same seed the same one. */
@NullMarked
package fr.pixemploi.assessment.bank.variant;

import org.jspecify.annotations.NullMarked;
