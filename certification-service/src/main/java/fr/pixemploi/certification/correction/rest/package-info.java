/** Corrections of identities over REST. */
@NullMarked
package fr.pixemploi.certification.correction.rest;

import org.jspecify.annotations.NullMarked;
