/** The entry diagnosis: questions, small tasks, rules that route, experiments with rules. Knows no framework, clock or SQL. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.domain;

import org.jspecify.annotations.NullMarked;
