/** The mathematics of the adaptive test: what answers say about an ability, and which question says most next. */
@NullMarked
package fr.pixemploi.assessment.engine;

import org.jspecify.annotations.NullMarked;
