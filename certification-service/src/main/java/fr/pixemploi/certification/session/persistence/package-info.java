/** Sessions as rows of PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.session.persistence;

import org.jspecify.annotations.NullMarked;
