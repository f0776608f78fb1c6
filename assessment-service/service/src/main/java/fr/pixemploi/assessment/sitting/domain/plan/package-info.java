/** What a sitting will ask, of whom and under which circumstances, fixed when it starts. */
@NullMarked
package fr.pixemploi.assessment.sitting.domain.plan;

import org.jspecify.annotations.NullMarked;
