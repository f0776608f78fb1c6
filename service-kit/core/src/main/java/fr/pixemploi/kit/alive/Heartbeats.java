package fr.pixemploi.kit.alive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * The one way to start a thread that works in the background. When one has ended, or was silent for longer than
 * {@code pixemploi.kit.silence}, the process says that it is no longer alive, so that it is started anew: nobody else would notice that
 * events do not come or go.
 */
// The first is a qualifier, which takes the default one away.
@Liveness
@Default
@ApplicationScoped
public class Heartbeats implements HealthCheck {
    private final Map<String, Heart> hearts = new ConcurrentSkipListMap<>();
    private final Duration silence;

    Heartbeats(@ConfigProperty(name = "pixemploi.kit.silence") Duration silence) {
        this.silence = silence;
    }

    /** Starts a thread of this name. Its loop survives what it can mend by trying again, errors too. */
    public Heart start(String name, Runnable loop) {
        Heart heart = new Heart();
        hearts.put(name, heart);
        heart.start(name, loop);
        return heart;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("background threads").up();
        hearts.forEach((name, heart) -> {
            if (!heart.isAlive(silence)) answer.down().withData(name, "has ended or hangs");
        });
        return answer.build();
    }
}
