/** Diagnoses over HTTP. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.rest;

import org.jspecify.annotations.NullMarked;
