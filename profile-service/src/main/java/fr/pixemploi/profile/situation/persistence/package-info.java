/** Situations in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.situation.persistence;

import org.jspecify.annotations.NullMarked;
