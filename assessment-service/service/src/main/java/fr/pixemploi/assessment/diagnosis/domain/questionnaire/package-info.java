/** What a diagnosis asks, plain questions and small tasks, and what it found. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.domain.questionnaire;

import org.jspecify.annotations.NullMarked;
