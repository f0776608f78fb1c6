/** Situations in PostgreSQL. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.situation.persistence;

import org.jspecify.annotations.NullMarked;
