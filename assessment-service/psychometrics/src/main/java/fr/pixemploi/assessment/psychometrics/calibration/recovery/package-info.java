/** How well calibration finds parameters that are known because the answers were simulated. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.calibration.recovery;

import org.jspecify.annotations.NullMarked;
