/** Enrolling kiosks, making codes, exchanging them, recognising what kiosks send. May touch the domain; must not touch HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.assessment.kiosk.application;

import org.jspecify.annotations.NullMarked;
