/** Sittings and answers in PostgreSQL, by hand-written SQL because every answer passes here. */
@NullMarked
package fr.pixemploi.assessment.sitting.persistence;

import org.jspecify.annotations.NullMarked;
