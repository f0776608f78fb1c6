/** Passing a diagnosis, writing its rules, comparing them. May touch its domain; must not touch HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.application;

import org.jspecify.annotations.NullMarked;
