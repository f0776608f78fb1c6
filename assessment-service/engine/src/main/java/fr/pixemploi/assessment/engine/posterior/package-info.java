/** What a person's answers say about all competences together: a Gaussian posterior by expectation propagation. May touch java.* and the models of items; must not know items' texts, people, clocks or databases. */
@NullMarked
package fr.pixemploi.assessment.engine.posterior;

import org.jspecify.annotations.NullMarked;
