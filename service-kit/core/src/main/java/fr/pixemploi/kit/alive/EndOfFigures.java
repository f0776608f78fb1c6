package fr.pixemploi.kit.alive;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Figures end with their instance. The registry lives as long as the process: where another instance starts in the same one, as in tests,
 * a gauge would go on asking the one that is gone.
 */
@ApplicationScoped
class EndOfFigures {
    void end(@Observes ShutdownEvent event, MeterRegistry metrics) {
        metrics.clear();
    }
}
