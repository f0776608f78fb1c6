/** Sittings over HTTP. May touch use cases; must not touch rows or topics. */
@NullMarked
package fr.pixemploi.assessment.sitting.rest;

import org.jspecify.annotations.NullMarked;
