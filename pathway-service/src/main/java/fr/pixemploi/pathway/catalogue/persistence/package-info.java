/** The catalogue in PostgreSQL. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
