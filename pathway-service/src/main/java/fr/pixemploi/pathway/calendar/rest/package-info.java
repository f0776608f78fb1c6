/** Calendars over HTTP. */
@NullMarked
package fr.pixemploi.pathway.calendar.rest;

import org.jspecify.annotations.NullMarked;
