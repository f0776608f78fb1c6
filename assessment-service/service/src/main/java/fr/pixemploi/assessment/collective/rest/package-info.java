/** Collective results over HTTP. */
@NullMarked
package fr.pixemploi.assessment.collective.rest;

import org.jspecify.annotations.NullMarked;
