/** Keeping, reading and sharing results. May touch the domain; must not touch HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.assessment.result.application;

import org.jspecify.annotations.NullMarked;
