package fr.pixemploi.broken.ticket.persistence;

import java.time.Clock;

/** Has a clock of its own. */
class PostgresTickets {
    private final Clock clock;

    PostgresTickets(Clock clock) {
        this.clock = clock;
    }

    long writtenAt() {
        return clock.millis();
    }
}
