/**
 * One ability from one person's answers, by the estimators that analysts compare: expected a posteriori, posterior mode, maximum and
 * weighted likelihood, robust, and the published algorithm of Pix. Sittings themselves use the posterior over all competences.
 */
@NullMarked
package fr.pixemploi.assessment.psychometrics.estimate;

import org.jspecify.annotations.NullMarked;
