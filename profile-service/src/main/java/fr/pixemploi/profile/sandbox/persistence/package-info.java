/** Resets and made-up people in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.sandbox.persistence;

import org.jspecify.annotations.NullMarked;
