package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.KioskCodes;
import fr.pixemploi.assessment.kiosk.domain.KioskSessions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Codes and sessions say who was where: a day later they are gone. */
@ApplicationScoped
public class ForgetCodes {
    private static final Duration KEPT = Duration.ofDays(1);

    private final KioskCodes codes;
    private final KioskSessions sessions;
    private final Clock clock;

    ForgetCodes(KioskCodes codes, KioskSessions sessions, Clock clock) {
        this.codes = codes;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void handle() {
        Instant before = clock.instant().minus(KEPT);
        codes.forget(before);
        sessions.forget(before);
    }
}
