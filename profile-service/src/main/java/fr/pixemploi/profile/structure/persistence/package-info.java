/** Structures in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.structure.persistence;

import org.jspecify.annotations.NullMarked;
