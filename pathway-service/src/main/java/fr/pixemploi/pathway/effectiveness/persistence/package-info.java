/** Histories and runs in PostgreSQL. */
@NullMarked
package fr.pixemploi.pathway.effectiveness.persistence;

import org.jspecify.annotations.NullMarked;
