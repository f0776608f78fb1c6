/** From recorded answers to the parameters of items and of the population, all competences together, with standard errors. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.calibration;

import org.jspecify.annotations.NullMarked;
