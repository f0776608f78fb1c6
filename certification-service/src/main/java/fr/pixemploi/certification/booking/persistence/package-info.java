/** Open sessions and bookings in PostgreSQL; their rules from a YAML file. */
@NullMarked
package fr.pixemploi.certification.booking.persistence;

import org.jspecify.annotations.NullMarked;
