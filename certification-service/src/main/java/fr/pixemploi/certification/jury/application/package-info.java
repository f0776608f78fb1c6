/** Use cases of the jury: keep and score a sitting, look at a session, take it, publish it. May touch other capabilities' use cases; must not know HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.certification.jury.application;

import org.jspecify.annotations.NullMarked;
