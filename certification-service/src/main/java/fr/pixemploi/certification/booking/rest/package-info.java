/** REST of open sessions and bookings. */
@NullMarked
package fr.pixemploi.certification.booking.rest;

import org.jspecify.annotations.NullMarked;
