/** Abilities of persons from their answers, as the workbench estimates them. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.workbench.estimation;

import org.jspecify.annotations.NullMarked;
