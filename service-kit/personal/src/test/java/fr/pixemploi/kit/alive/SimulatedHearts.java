package fr.pixemploi.kit.alive;

import java.time.Duration;

/** Hearts of threads that nobody starts. */
public final class SimulatedHearts {
    private SimulatedHearts() {}

    public static Heartbeats none() {
        return new Heartbeats(Duration.ofHours(1));
    }
}
