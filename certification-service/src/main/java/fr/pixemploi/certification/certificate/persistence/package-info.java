/** Certificates and names of centres as rows of PostgreSQL. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.certification.certificate.persistence;

import org.jspecify.annotations.NullMarked;
