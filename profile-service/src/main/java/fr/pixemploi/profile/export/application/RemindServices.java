package fr.pixemploi.profile.export.application;

import fr.pixemploi.profile.export.domain.ExportEvents;
import fr.pixemploi.profile.export.domain.Exports;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tells the services once more of exports of which a part was never told: what got lost on the way would keep the person waiting for ever. */
@ApplicationScoped
public class RemindServices {
    /** A service that is down makes its part when it is back; told twice it makes it anew. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final int AT_A_TIME = 100;

    private final Exports exports;
    private final ExportEvents events;
    private final Clock clock;

    RemindServices(Exports exports, ExportEvents events, Clock clock) {
        this.exports = exports;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void handle() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        exports.takeThoseThatWait(now.minus(PATIENCE), now, AT_A_TIME).forEach(events::asked);
    }
}
