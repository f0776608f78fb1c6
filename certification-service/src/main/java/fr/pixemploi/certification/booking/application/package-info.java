/** Use cases of bookings: open, search, book, answer, withdraw. */
@NullMarked
package fr.pixemploi.certification.booking.application;

import org.jspecify.annotations.NullMarked;
