/** Sheets of kiosk codes over HTTP, and as a page to print. */
@NullMarked
package fr.pixemploi.assessment.kiosk.rest.sheet;

import org.jspecify.annotations.NullMarked;
