/** Pages of who watches an exam room with an account; whoever has none enters at assessment-service, by number and day code. */
@NullMarked
package fr.pixemploi.portal.room;

import org.jspecify.annotations.NullMarked;
