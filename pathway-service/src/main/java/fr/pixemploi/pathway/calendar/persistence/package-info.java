/** Addresses of calendars in PostgreSQL. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.calendar.persistence;

import org.jspecify.annotations.NullMarked;
