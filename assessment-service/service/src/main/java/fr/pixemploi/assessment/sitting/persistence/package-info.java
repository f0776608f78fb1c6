/** Sittings and answers in PostgreSQL, by hand-written SQL because every answer passes here. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.assessment.sitting.persistence;

import org.jspecify.annotations.NullMarked;
