/** The exam room in PostgreSQL, and its rules as YAML. */
@NullMarked
package fr.pixemploi.assessment.live.persistence;

import org.jspecify.annotations.NullMarked;
