/** Banks that commands simulate with, and what they export. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.workbench.bank;

import org.jspecify.annotations.NullMarked;
