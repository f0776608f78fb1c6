/** Candidates and what is known of their competences as rows of PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.candidate.persistence;

import org.jspecify.annotations.NullMarked;
