package fr.pixemploi.kit.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much one instance takes on. */
@ConfigMapping(prefix = "pixemploi.calls")
public interface CallSettings {
    /** Calls that are worked on at once; fewer than the pool has connections, so that some are left for events and for the clock. */
    @Min(1)
    int atOnce();

    /** The same of all other operations for each processor, so that those who take calls in and refuse them find time among those who work. */
    @Min(1)
    int atOnceAProcessor();

    /** Places among {@link #atOnce} that are for operations whose callers may take their time ({@link OwnPlaces}). */
    @Min(0)
    int apart();

    /** Calls that wait for that, at most; what arrives beyond them is refused at once. */
    @Min(0)
    int waiting();

    /** How long one waits before it is refused after all. */
    Duration longestWait();

    /** What one instance holds of the bodies of all calls together, from their first byte to their answer; what is more is refused. */
    MemorySize bodies();

    /** How long the body of a call may take, and a second more for each 50 kB that it may have. */
    Duration bodyPatience();
}
