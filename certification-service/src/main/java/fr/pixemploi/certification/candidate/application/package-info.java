/** Use cases of a candidate: enrol, authorise, list. May touch the domain, sessions' and rules' use cases; must not know HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.certification.candidate.application;

import org.jspecify.annotations.NullMarked;
