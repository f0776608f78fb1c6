/** What goes to Certif'Pro in PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.certifpro.persistence;

import org.jspecify.annotations.NullMarked;
