/** Rules of territories that decide where to go on: written, tried side by side, and what became of the people. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.domain.rule;

import org.jspecify.annotations.NullMarked;
