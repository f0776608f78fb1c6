/** Requests of centres to correct who somebody is after the test, and what the jury answers. */
@NullMarked
package fr.pixemploi.certification.correction.domain;

import org.jspecify.annotations.NullMarked;
