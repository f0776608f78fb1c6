package fr.pixemploi.profile.export.application;

import fr.pixemploi.profile.export.domain.Exports;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** How many people got no copy since it is too large: whoever runs the service allows more and has them ask again. */
@ApplicationScoped
class ExportFigures {
    private final Exports exports;
    private volatile double tooLarge;

    ExportFigures(Exports exports, MeterRegistry metrics) {
        this.exports = exports;
        Gauge.builder("exports.too.large", this, figures -> figures.tooLarge)
                .description("People whose last export ended without a copy: above pixemploi.profile.export.longest")
                .register(metrics);
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        tooLarge = Double.NaN;
        tooLarge = exports.tooLarge();
    }
}
