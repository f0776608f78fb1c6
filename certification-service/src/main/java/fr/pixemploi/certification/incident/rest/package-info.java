/** Incidents over REST. */
@NullMarked
package fr.pixemploi.certification.incident.rest;

import org.jspecify.annotations.NullMarked;
