/**
 * Algorithms as others published them, for comparison with the estimators of this platform.
 */
@NullMarked
package fr.pixemploi.assessment.psychometrics.estimate.published;

import org.jspecify.annotations.NullMarked;
