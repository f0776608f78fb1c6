package fr.pixemploi.kit.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** The one place where the machine's clock comes in; use cases take a {@link Clock} and tests give them another. */
@ApplicationScoped
class SystemClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return new SteadyClock(InstantSource.system(), System::nanoTime).withZone(ZoneOffset.UTC);
    }
}
