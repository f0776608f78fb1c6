/** The state of people for tools of structures, as JSON and as a table. */
@NullMarked
package fr.pixemploi.profile.caseload.rest.exchange;

import org.jspecify.annotations.NullMarked;
