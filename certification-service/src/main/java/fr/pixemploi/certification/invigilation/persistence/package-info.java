/** Codes, entries and wrong tries in PostgreSQL, their rules as YAML. */
@NullMarked
package fr.pixemploi.certification.invigilation.persistence;

import org.jspecify.annotations.NullMarked;
