/**
 * Places and staged files in PostgreSQL, and the formats as an author wrote them. Serves the domain only.
 */
@NullMarked
package fr.pixemploi.pathway.mediation.persistence;

import org.jspecify.annotations.NullMarked;
