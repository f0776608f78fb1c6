/** Grants in PostgreSQL. May touch the domain; must not know use cases. */
@NullMarked
package fr.pixemploi.profile.sharing.persistence;

import org.jspecify.annotations.NullMarked;
