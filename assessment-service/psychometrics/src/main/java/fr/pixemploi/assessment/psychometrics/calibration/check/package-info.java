/** What a psychometrician looks at before a calibration becomes a bank version: fit, drift, fairness, times, the pattern of correlations, what the design links. May touch java.*, commons-math, calibration, models and the statistics of fit; must not know files, databases or clocks. */
@NullMarked
package fr.pixemploi.assessment.psychometrics.calibration.check;

import org.jspecify.annotations.NullMarked;
