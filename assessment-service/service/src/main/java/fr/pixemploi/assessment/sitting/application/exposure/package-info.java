/** What keeps items out of sittings: counts of what was shown, and items that are faulty. */
@NullMarked
package fr.pixemploi.assessment.sitting.application.exposure;

import org.jspecify.annotations.NullMarked;
