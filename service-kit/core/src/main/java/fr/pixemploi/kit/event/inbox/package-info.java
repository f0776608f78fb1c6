/** Events in: the consumer and the inbox that gives each one effect, dead letters, rewinds, read models and their rebuilding. */
@NullMarked
package fr.pixemploi.kit.event.inbox;

import org.jspecify.annotations.NullMarked;
