/** The list of what holds a finalisation up, and the finalisation, over REST. */
@NullMarked
package fr.pixemploi.certification.finalization.rest;

import org.jspecify.annotations.NullMarked;
