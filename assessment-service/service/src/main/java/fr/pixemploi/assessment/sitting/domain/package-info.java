/** One person's passage through the test, from the first question to its end. */
@NullMarked
package fr.pixemploi.assessment.sitting.domain;

import org.jspecify.annotations.NullMarked;
