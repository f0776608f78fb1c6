/** What invigilators and candidates do in the exam room, one verb a class. May touch the domain and other capabilities' use cases; must not touch HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.assessment.live.application;

import org.jspecify.annotations.NullMarked;
