/** Kiosks over HTTP, and how a request from one is recognised. */
@NullMarked
package fr.pixemploi.assessment.kiosk.rest;

import org.jspecify.annotations.NullMarked;
