/** Certification sittings as rows of PostgreSQL. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.certification.jury.persistence;

import org.jspecify.annotations.NullMarked;
