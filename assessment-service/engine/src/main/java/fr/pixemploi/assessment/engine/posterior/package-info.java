/** What a person's answers say about all competences together: a Gaussian posterior by expectation propagation. */
@NullMarked
package fr.pixemploi.assessment.engine.posterior;

import org.jspecify.annotations.NullMarked;
