/** By what right a person sits the test: how they came in, with whose word, and how they show that it is theirs. */
@NullMarked
package fr.pixemploi.assessment.sitting.domain.authorisation;

import org.jspecify.annotations.NullMarked;
