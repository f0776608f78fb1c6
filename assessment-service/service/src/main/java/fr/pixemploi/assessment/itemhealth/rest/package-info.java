/** Operations over HTTP. May touch use cases; must not touch rows. */
@NullMarked
package fr.pixemploi.assessment.itemhealth.rest;

import org.jspecify.annotations.NullMarked;
