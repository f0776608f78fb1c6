/** Authoring over HTTP. May touch use cases; must not touch rows, and lets no key out. */
@NullMarked
package fr.pixemploi.assessment.authoring.rest;

import org.jspecify.annotations.NullMarked;
