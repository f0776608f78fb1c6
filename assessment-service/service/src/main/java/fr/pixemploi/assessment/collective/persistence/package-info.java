/** Collective results in PostgreSQL, read only. */
@NullMarked
package fr.pixemploi.assessment.collective.persistence;

import org.jspecify.annotations.NullMarked;
