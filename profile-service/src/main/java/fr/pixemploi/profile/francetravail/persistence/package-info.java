/** Dispatches in PostgreSQL: read from the news, with what is held back beside them. */
@NullMarked
package fr.pixemploi.profile.francetravail.persistence;

import org.jspecify.annotations.NullMarked;
