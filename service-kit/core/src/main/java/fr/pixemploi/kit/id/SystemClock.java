package fr.pixemploi.kit.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The one place where the machine's clock comes in; use cases take a {@link Clock} and tests give them another. */
@ApplicationScoped
class SystemClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        Clock steady = new SteadyClock(InstantSource.system(), System::nanoTime).withZone(ZoneOffset.UTC);
        // What PostgreSQL keeps of a time: what is answered now and what is read later are the same.
        return Clock.tick(steady, Duration.of(1, ChronoUnit.MICROS));
    }
}
