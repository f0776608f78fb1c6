/** Status of credentials in PostgreSQL, the issuer's keys in a file. */
@NullMarked
package fr.pixemploi.certification.credential.persistence;

import org.jspecify.annotations.NullMarked;
