/** Proposals and publications in PostgreSQL, keys included. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.assessment.authoring.persistence;

import org.jspecify.annotations.NullMarked;
