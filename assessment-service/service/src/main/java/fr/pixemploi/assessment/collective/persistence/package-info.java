/** Collective results in PostgreSQL, read only. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.assessment.collective.persistence;

import org.jspecify.annotations.NullMarked;
