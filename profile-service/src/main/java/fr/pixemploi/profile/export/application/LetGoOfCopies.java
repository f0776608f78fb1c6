package fr.pixemploi.profile.export.application;

import fr.pixemploi.profile.export.domain.Exports;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets go of copies whose time is over. Nobody gets them by then anyway. */
@ApplicationScoped
public class LetGoOfCopies {
    private final Exports exports;
    private final Clock clock;

    LetGoOfCopies(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "8m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void handle() {
        exports.letGo(clock.instant());
    }
}
