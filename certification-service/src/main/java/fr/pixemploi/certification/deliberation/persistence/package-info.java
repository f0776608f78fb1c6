/** Meetings and the jury's queue in PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.deliberation.persistence;

import org.jspecify.annotations.NullMarked;
