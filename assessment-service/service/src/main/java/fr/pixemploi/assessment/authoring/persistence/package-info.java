/** Proposals and publications in PostgreSQL, keys included. */
@NullMarked
package fr.pixemploi.assessment.authoring.persistence;

import org.jspecify.annotations.NullMarked;
