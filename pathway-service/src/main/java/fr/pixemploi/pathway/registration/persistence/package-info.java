/** Registrations in PostgreSQL. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.registration.persistence;

import org.jspecify.annotations.NullMarked;
