/**
 * What a psychometrician looks at before a calibration becomes a bank version: fit, drift, fairness, times, the pattern of correlations,
 * what the design links.
 */
@NullMarked
package fr.pixemploi.assessment.psychometrics.calibration.check;

import org.jspecify.annotations.NullMarked;
