/** Diagnoses and their rules in PostgreSQL, the questionnaire as YAML. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.persistence;

import org.jspecify.annotations.NullMarked;
