/** Certification sittings as rows of PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.jury.persistence;

import org.jspecify.annotations.NullMarked;
