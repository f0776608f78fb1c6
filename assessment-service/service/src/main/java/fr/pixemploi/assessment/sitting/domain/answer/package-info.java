/** Questions that were put and what came back: answers, their times and files, devices that changed and pages that were left. */
@NullMarked
package fr.pixemploi.assessment.sitting.domain.answer;

import org.jspecify.annotations.NullMarked;
