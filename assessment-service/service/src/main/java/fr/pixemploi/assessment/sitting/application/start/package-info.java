/** How people come into a sitting: by a campaign, or by the word of an invigilator. */
@NullMarked
package fr.pixemploi.assessment.sitting.application.start;

import org.jspecify.annotations.NullMarked;
