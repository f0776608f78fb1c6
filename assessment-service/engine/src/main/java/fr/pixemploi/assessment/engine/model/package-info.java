/** How items behave: the chance of each response at an ability, the information it carries, the time it takes. May touch java.lang and java.util only. */
@NullMarked
package fr.pixemploi.assessment.engine.model;

import org.jspecify.annotations.NullMarked;
