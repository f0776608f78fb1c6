/**
 * Hands out what a service keeps of a person, by the register: asked for by profile-service over Kafka by ids alone, made as rows of JSON, and
 * fetched over HTTP by a signed address, so that personal data stays out of Kafka.
 */
@NullMarked
package fr.pixemploi.kit.personal.export;

import org.jspecify.annotations.NullMarked;
