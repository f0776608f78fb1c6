/** Sessions as rows of PostgreSQL. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.certification.session.persistence;

import org.jspecify.annotations.NullMarked;
