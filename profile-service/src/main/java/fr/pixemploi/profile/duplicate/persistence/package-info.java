/** How names sound, and who was told apart, in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.duplicate.persistence;

import org.jspecify.annotations.NullMarked;
