/** Exports in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.export.persistence;

import org.jspecify.annotations.NullMarked;
