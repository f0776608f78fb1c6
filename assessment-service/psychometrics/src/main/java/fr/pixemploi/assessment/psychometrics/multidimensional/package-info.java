/**
 * Several abilities at once, exactly or by their mode, and how much an item would add to what is known of them: what the fast posterior
 * and the choice of questions are held against.
 */
@NullMarked
package fr.pixemploi.assessment.psychometrics.multidimensional;

import org.jspecify.annotations.NullMarked;
