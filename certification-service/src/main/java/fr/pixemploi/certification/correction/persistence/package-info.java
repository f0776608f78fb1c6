/** Corrections of identities in PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.correction.persistence;

import org.jspecify.annotations.NullMarked;
