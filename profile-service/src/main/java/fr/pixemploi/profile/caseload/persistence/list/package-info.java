/** Saved lists and exports in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.caseload.persistence.list;

import org.jspecify.annotations.NullMarked;
