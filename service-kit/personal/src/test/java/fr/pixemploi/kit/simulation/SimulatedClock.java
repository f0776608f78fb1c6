package fr.pixemploi.kit.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a {@link Schedule}. */
final class SimulatedClock extends Clock {
    private final Schedule schedule;

    SimulatedClock(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(schedule.millis());
    }
}
