/** Incidents in PostgreSQL, their categories as YAML. */
@NullMarked
package fr.pixemploi.certification.incident.persistence;

import org.jspecify.annotations.NullMarked;
