/** What keeps items out of a sitting: shown too often to too many, met lately by this person, or withdrawn. */
@NullMarked
package fr.pixemploi.assessment.sitting.domain.exposure;

import org.jspecify.annotations.NullMarked;
