/** What can be asked about calendars. May touch the domain and use cases of pathways. */
@NullMarked
package fr.pixemploi.pathway.calendar.application;

import org.jspecify.annotations.NullMarked;
