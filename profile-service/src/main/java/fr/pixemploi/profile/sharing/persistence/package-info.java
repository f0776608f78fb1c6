/** Grants in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.sharing.persistence;

import org.jspecify.annotations.NullMarked;
