/** Saving, reading and exporting lists. */
@NullMarked
package fr.pixemploi.profile.caseload.application.list;

import org.jspecify.annotations.NullMarked;
