/** Pages that the workbench makes: the gallery of questions, the report of a simulation. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.workbench.page;

import org.jspecify.annotations.NullMarked;
