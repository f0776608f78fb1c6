/** Codes for a group at once: making a sheet of them, and taking it back. */
@NullMarked
package fr.pixemploi.assessment.kiosk.application.sheet;

import org.jspecify.annotations.NullMarked;
