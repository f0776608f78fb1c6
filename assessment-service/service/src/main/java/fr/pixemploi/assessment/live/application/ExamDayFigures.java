package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.LiveSessions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How many exams are about to begin or have begun: what may wait on another day wakes an operator on such a morning. Both spans are proposals;
 * the latter is longer than any test with its accommodations.
 */
@ApplicationScoped
class ExamDayFigures {
    private static final Duration SOON = Duration.ofHours(2);
    private static final Duration UNDER_WAY = Duration.ofHours(4);

    private final LiveSessions sessions;
    private final Clock clock;
    private volatile double soon = Double.NaN;
    private volatile double begun = Double.NaN;

    ExamDayFigures(LiveSessions sessions, Clock clock, MeterRegistry metrics) {
        this.sessions = sessions;
        this.clock = clock;
        Gauge.builder("exam.sessions", this, figures -> figures.soon)
                .tag("when", "soon")
                .description("Open sessions of certification that begin within two hours, or began in the last four")
                .register(metrics);
        Gauge.builder("exam.sessions", this, figures -> figures.begun)
                .tag("when", "begun")
                .description("Open sessions of certification that begin within two hours, or began in the last four")
                .register(metrics);
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        soon = Double.NaN;
        begun = Double.NaN;
        Instant now = clock.instant();
        soon = sessions.openBeginning(now, now.plus(SOON));
        begun = sessions.openBeginning(now.minus(UNDER_WAY), now);
    }
}
