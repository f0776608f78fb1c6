/** How items behave: the chance of each response at an ability, the information it carries, the time it takes. */
@NullMarked
package fr.pixemploi.assessment.engine.model;

import org.jspecify.annotations.NullMarked;
