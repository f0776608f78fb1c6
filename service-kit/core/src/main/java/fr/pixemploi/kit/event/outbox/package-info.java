/** Events out: the transactional outbox, and its relay to Kafka. */
@NullMarked
package fr.pixemploi.kit.event.outbox;

import org.jspecify.annotations.NullMarked;
