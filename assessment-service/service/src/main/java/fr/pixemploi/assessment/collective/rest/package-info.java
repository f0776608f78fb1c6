/** Collective results over HTTP. May touch use cases; must not touch rows. */
@NullMarked
package fr.pixemploi.assessment.collective.rest;

import org.jspecify.annotations.NullMarked;
