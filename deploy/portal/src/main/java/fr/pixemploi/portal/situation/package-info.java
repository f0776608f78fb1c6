/** How a person lives, as a page shows it and a form says it: for the person, and for the adviser who keeps their file. */
@NullMarked
package fr.pixemploi.portal.situation;

import org.jspecify.annotations.NullMarked;
