/**
 * What a calibration is given (answers, items, priors, settings) and what it says of each item.
 */
@NullMarked
package fr.pixemploi.assessment.psychometrics.calibration.data;

import org.jspecify.annotations.NullMarked;
