/** Structures in PostgreSQL. May touch the domain; must not know use cases. */
@NullMarked
package fr.pixemploi.profile.structure.persistence;

import org.jspecify.annotations.NullMarked;
