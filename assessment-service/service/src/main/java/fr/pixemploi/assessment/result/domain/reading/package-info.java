/** What a result says: in the measured framework or in a structure's own, line by line. */
@NullMarked
package fr.pixemploi.assessment.result.domain.reading;

import org.jspecify.annotations.NullMarked;
