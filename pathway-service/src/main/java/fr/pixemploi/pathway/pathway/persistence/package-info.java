/** Pathways in PostgreSQL. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.pathway.persistence;

import org.jspecify.annotations.NullMarked;
