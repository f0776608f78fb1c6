/** Whom to call first, and the sheet of an interview, over HTTP. */
@NullMarked
package fr.pixemploi.profile.caseload.rest.call;

import org.jspecify.annotations.NullMarked;
