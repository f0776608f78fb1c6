package fr.pixemploi.kit.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Figures of an instance go with it. They are kept by the process: where another instance begins in the same one, as in tests, a gauge of the
 * same name would go on telling of the one before.
 */
@ApplicationScoped
class EndOfFigures {
    private final MeterRegistry metrics;

    EndOfFigures(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void stop(@Observes ShutdownEvent event) {
        metrics.clear();
    }
}
