/** From recorded answers to the parameters of items and of the population, all competences together, with standard errors. May touch java.*, EJML, the models of items and the posterior's prior; must not know files, databases, people's names or clocks. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.calibration;

import org.jspecify.annotations.NullMarked;
