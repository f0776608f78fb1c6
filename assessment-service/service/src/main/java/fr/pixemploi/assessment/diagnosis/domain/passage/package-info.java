/** A person's passage through the diagnosis, and who else may read it. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.domain.passage;

import org.jspecify.annotations.NullMarked;
