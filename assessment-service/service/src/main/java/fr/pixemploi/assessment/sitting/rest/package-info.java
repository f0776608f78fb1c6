/** Sittings over HTTP. */
@NullMarked
package fr.pixemploi.assessment.sitting.rest;

import org.jspecify.annotations.NullMarked;
