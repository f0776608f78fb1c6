/** Kiosks over HTTP, and how a request from one is recognised. May touch use cases; must not touch rows or Kafka. */
@NullMarked
package fr.pixemploi.assessment.kiosk.rest;

import org.jspecify.annotations.NullMarked;
