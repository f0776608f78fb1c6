/** Sessions that are open to everyone, and bookings that wait for the centre's yes. */
@NullMarked
package fr.pixemploi.certification.booking.domain;

import org.jspecify.annotations.NullMarked;
