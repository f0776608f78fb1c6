/** The jury's meetings and its queue over REST. */
@NullMarked
package fr.pixemploi.certification.deliberation.rest;

import org.jspecify.annotations.NullMarked;
