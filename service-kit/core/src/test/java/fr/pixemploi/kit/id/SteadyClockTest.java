package fr.pixemploi.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    private static final Instant START = Instant.parse("2026-11-27T10:00:00Z");

    private Instant told = START;
    private long passed;
    private final SteadyClock clock = new SteadyClock(() -> told, () -> passed);

    private void wait(Duration time) {
        passed += time.toNanos();
        told = told.plus(time);
    }

    @Test
    void isTheMachinesTime() {
        wait(Duration.ofMinutes(3));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(3)));
    }

    @Test
    void goesOnByTheTimeThatPassesWhenTheMachinesIsPutBack() {
        wait(Duration.ofMinutes(1));
        clock.instant();
        told = told.minus(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(1)));
        wait(Duration.ofMinutes(15));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(16)));
    }

    @Test
    void followsTheMachineForward() {
        told = told.plus(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(1)));
        told = told.minus(Duration.ofDays(1)).plus(Duration.ofMinutes(1));
        passed += Duration.ofMinutes(1).toNanos();
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(1)));
    }
}
