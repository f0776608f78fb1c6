/** What a person does in a sitting, one verb a class. May touch the domain and other capabilities' use cases; must not touch HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.assessment.sitting.application;

import org.jspecify.annotations.NullMarked;
