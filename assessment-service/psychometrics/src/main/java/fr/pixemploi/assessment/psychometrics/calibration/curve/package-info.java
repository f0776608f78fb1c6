/**
 * Models of items as vectors of free parameters, with the derivatives and priors that estimation needs.
 */
@NullMarked
package fr.pixemploi.assessment.psychometrics.calibration.curve;

import org.jspecify.annotations.NullMarked;
