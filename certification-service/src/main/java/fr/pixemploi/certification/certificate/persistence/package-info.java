/** Certificates as rows of PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.certificate.persistence;

import org.jspecify.annotations.NullMarked;
