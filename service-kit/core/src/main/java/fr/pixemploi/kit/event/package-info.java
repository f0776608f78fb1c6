/** Events out and in: the transactional outbox and its relay to Kafka, the inbox and its consumer, dead letters and rewinds. May touch the data source, the Kafka client and tracing; must not know any event of a service. */
@NullMarked
package fr.pixemploi.kit.event;

import org.jspecify.annotations.NullMarked;
