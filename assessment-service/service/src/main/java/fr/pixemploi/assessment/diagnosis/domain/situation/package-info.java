/** What is known of a person before anything is asked. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.domain.situation;

import org.jspecify.annotations.NullMarked;
