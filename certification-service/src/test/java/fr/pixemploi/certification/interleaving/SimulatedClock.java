package fr.pixemploi.certification.interleaving;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until it is put forward: an hour passes in no time, and two things happen at the same moment. */
final class SimulatedClock extends Clock {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    void begin(Instant at) {
        now.set(at);
    }

    /** Of several at once, the one that is ahead counts. */
    void forward(Instant to) {
        now.accumulateAndGet(to, (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ZoneOffset.UTC.equals(zone) ? this : Clock.fixed(instant(), zone);
    }
}
