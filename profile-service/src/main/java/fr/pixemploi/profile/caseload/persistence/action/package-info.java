/** Group actions in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.caseload.persistence.action;

import org.jspecify.annotations.NullMarked;
