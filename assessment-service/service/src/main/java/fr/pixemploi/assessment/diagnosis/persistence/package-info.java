/** Diagnoses and their rules in PostgreSQL, the questionnaire as YAML. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.persistence;

import org.jspecify.annotations.NullMarked;
