/** Kiosks, codes, tokens and who is registered where, in PostgreSQL. May touch the domain; must not touch use cases, HTTP or Kafka. */
@NullMarked
package fr.pixemploi.assessment.kiosk.persistence;

import org.jspecify.annotations.NullMarked;
