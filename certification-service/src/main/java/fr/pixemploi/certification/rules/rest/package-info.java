/** Versions of the rules over REST. */
@NullMarked
package fr.pixemploi.certification.rules.rest;

import org.jspecify.annotations.NullMarked;
