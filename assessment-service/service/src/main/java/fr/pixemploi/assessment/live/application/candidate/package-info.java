/** What candidates do in the exam room: see their candidacy, show that they are there, say that a question is wrong. */
@NullMarked
package fr.pixemploi.assessment.live.application.candidate;

import org.jspecify.annotations.NullMarked;
