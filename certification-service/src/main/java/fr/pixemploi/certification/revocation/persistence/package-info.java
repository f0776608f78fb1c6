/** Revocations of sealed certificates in PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.revocation.persistence;

import org.jspecify.annotations.NullMarked;
