/** Passing a diagnosis, writing its rules, comparing them. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.application;

import org.jspecify.annotations.NullMarked;
