/** The exam room in PostgreSQL, and its rules as YAML. May touch the domain; must not touch use cases or HTTP. */
@NullMarked
package fr.pixemploi.assessment.live.persistence;

import org.jspecify.annotations.NullMarked;
