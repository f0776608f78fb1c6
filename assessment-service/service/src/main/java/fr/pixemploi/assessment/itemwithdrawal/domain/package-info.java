/** Withdrawn items and their refusals. May touch java.* and the bank's values; must not know HTTP or SQL. */
@NullMarked
package fr.pixemploi.assessment.itemwithdrawal.domain;

import org.jspecify.annotations.NullMarked;
