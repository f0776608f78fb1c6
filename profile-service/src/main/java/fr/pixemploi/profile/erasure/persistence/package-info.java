/** Erasures in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.erasure.persistence;

import org.jspecify.annotations.NullMarked;
