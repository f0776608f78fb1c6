/** Candidates and what is known of their competences as rows of PostgreSQL. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.certification.candidate.persistence;

import org.jspecify.annotations.NullMarked;
