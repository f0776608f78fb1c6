/** The mathematics of the adaptive test: what answers say about an ability, and which question says most next. May touch java.lang and java.util only; must not know items' texts, people, clocks or databases. */
@NullMarked
package fr.pixemploi.assessment.engine;

import org.jspecify.annotations.NullMarked;
