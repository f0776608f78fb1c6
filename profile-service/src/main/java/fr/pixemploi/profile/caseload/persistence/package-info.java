/** Read models of results, pathways and certificates, and the SQL which joins them under grants. */
@NullMarked
package fr.pixemploi.profile.caseload.persistence;

import org.jspecify.annotations.NullMarked;
