/** Read models of pathways and certificates, and the SQL which joins them and results under grants. */
@NullMarked
package fr.pixemploi.profile.caseload.persistence;

import org.jspecify.annotations.NullMarked;
