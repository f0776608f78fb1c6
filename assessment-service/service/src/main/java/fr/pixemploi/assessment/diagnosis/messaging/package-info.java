/** What diagnoses tell the others. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.messaging;

import org.jspecify.annotations.NullMarked;
