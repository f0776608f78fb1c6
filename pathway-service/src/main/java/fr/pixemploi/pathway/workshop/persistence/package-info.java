/** Own offers, their sessions and bookings in PostgreSQL. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.workshop.persistence;

import org.jspecify.annotations.NullMarked;
