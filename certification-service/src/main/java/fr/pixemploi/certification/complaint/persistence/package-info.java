/** Complaints in PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.complaint.persistence;

import org.jspecify.annotations.NullMarked;
