/** Batches for the passport of skills in PostgreSQL, and the codes of certifications from a file. */
@NullMarked
package fr.pixemploi.certification.passport.persistence;

import org.jspecify.annotations.NullMarked;
