/** How often items are shown: counters, the numbered snapshots made of them, and what one sitting may see by its seed. */
@NullMarked
package fr.pixemploi.assessment.engine.exposure;

import org.jspecify.annotations.NullMarked;
