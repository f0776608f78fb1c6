/** What comes with a question beside its answer: its files, files that are sent, and pages that were left. */
@NullMarked
package fr.pixemploi.assessment.sitting.application.answer;

import org.jspecify.annotations.NullMarked;
