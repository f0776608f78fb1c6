/**
 * A real Kafka broker as a child process, with all topics of the platform. <p>May touch: {@code patience}, {@code layout}, {@code process}.
 */
@NullMarked
package fr.pixemploi.local.kafka;

import org.jspecify.annotations.NullMarked;
