/** Events out and in: the transactional outbox and its relay to Kafka, the inbox and its consumer, dead letters and rewinds. */
@NullMarked
package fr.pixemploi.kit.event;

import org.jspecify.annotations.NullMarked;
