package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.KioskCodes;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Codes say who was to be where: a day later they are gone. Sessions stay with their sittings. */
@ApplicationScoped
public class ForgetCodes {
    private static final Duration KEPT = Duration.ofDays(1);

    private final KioskCodes codes;
    private final Clock clock;

    ForgetCodes(KioskCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void handle() {
        codes.forget(clock.instant().minus(KEPT));
    }
}
