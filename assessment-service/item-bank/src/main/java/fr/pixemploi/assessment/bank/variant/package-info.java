/** Templates with typed random variables, constraints and computed values: one file makes many variants, the same seed the same one. May touch Jackson's trees and an expression library; must not know items, people, clocks or databases. */
@NullMarked
package fr.pixemploi.assessment.bank.variant;

import org.jspecify.annotations.NullMarked;
