/** Authoring over HTTP. */
@NullMarked
package fr.pixemploi.assessment.authoring.rest;

import org.jspecify.annotations.NullMarked;
