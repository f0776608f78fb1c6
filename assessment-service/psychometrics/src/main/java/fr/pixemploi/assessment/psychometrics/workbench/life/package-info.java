/** A bank through its life: simulated sittings, calibration of their answers, publication, and again. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.workbench.life;

import org.jspecify.annotations.NullMarked;
