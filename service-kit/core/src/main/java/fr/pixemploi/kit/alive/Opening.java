package fr.pixemploi.kit.alive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether this instance may answer, listen and tell. It may once it knows who was erased, as far as that can be known: data that came out of
 * a backup show nobody whom it should have forgotten.
 */
// The first is a qualifier, which takes the default one away.
@Readiness
@Default
@ApplicationScoped
public class Opening implements HealthCheck {
    private final CountDownLatch open = new CountDownLatch(1);

    public boolean isOpen() {
        return open.getCount() == 0;
    }

    /** For good: an instance is never closed again. */
    public void open() {
        open.countDown();
    }

    /** Waits a moment at most; whether it is open then. Whoever is interrupted is told that it is not. */
    public boolean awaitAMoment() {
        try {
            return open.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("knows who was erased")
                .status(isOpen())
                .build();
    }
}
