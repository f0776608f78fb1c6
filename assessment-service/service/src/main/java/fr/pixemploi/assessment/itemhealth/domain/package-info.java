/** How items fare with people. May touch java.* and the bank's values; must not know HTTP or SQL. */
@NullMarked
package fr.pixemploi.assessment.itemhealth.domain;

import org.jspecify.annotations.NullMarked;
