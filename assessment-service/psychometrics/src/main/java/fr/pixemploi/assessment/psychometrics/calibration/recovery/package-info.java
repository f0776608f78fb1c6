/** How well calibration finds parameters that are known because the answers were simulated. May touch java.*, calibration, models and priors; must not know files or clocks; chance comes in as a seed. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.calibration.recovery;

import org.jspecify.annotations.NullMarked;
