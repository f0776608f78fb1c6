/** Saved lists, and lists as CSV and ODS, over HTTP. */
@NullMarked
package fr.pixemploi.profile.caseload.rest.list;

import org.jspecify.annotations.NullMarked;
