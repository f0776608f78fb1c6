/** Declarations and absences in PostgreSQL, their rules as YAML. */
@NullMarked
package fr.pixemploi.certification.finalization.persistence;

import org.jspecify.annotations.NullMarked;
