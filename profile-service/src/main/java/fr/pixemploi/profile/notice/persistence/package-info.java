/** Readings of texts in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.notice.persistence;

import org.jspecify.annotations.NullMarked;
