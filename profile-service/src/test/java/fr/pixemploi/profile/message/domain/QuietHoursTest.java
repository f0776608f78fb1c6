package fr.pixemploi.profile.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is woken up: by the clock of where they live. */
class QuietHoursTest {
    private static final QuietHours QUIET =
            new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), Set.of(DayOfWeek.SUNDAY));

    @ParameterizedTest
    @CsvSource({
        // A Wednesday in Paris, which is an hour ahead: by day at once.
        "Europe/Paris, 2026-12-02T07:00:00Z, 2026-12-02T07:00:00Z",
        "Europe/Paris, 2026-12-02T18:59:59Z, 2026-12-02T18:59:59Z",
        // In the evening and at night in the morning.
        "Europe/Paris, 2026-12-02T19:00:00Z, 2026-12-03T07:00:00Z",
        "Europe/Paris, 2026-12-02T23:30:00Z, 2026-12-03T07:00:00Z",
        "Europe/Paris, 2026-12-03T06:59:59Z, 2026-12-03T07:00:00Z",
        // On Saturday evening and on Sunday on Monday.
        "Europe/Paris, 2026-12-05T19:00:00Z, 2026-12-07T07:00:00Z",
        "Europe/Paris, 2026-12-06T11:00:00Z, 2026-12-07T07:00:00Z",
        // Ten hours behind: what is noon in Paris is the middle of the night.
        "Pacific/Tahiti, 2026-12-02T11:00:00Z, 2026-12-02T18:00:00Z",
        "Pacific/Tahiti, 2026-12-02T18:00:00Z, 2026-12-02T18:00:00Z",
        "Pacific/Tahiti, 2026-12-03T06:00:00Z, 2026-12-03T18:00:00Z",
        // Still Saturday there, then Sunday when Paris is at work on Monday.
        "Pacific/Tahiti, 2026-12-06T05:59:59Z, 2026-12-06T05:59:59Z",
        "Pacific/Tahiti, 2026-12-07T08:00:00Z, 2026-12-07T18:00:00Z",
        // Clocks go forward in the night to Sunday, and back: the morning is that of the clock.
        "Europe/Paris, 2027-03-27T19:00:00Z, 2027-03-29T06:00:00Z",
        "Europe/Paris, 2027-10-30T18:00:00Z, 2027-11-01T07:00:00Z"
    })
    void waitUntilTheyEnd(ZoneId zone, Instant moment, Instant allowed) {
        assertThat(QUIET.firstAfter(moment, zone)).isEqualTo(allowed);
    }

    @Test
    void areNeverAllHours() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.of(8, 0), LocalTime.of(20, 0), Set.of()))
                .hasMessageContaining("hours");
        assertThatThrownBy(() -> new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), Set.of(DayOfWeek.values())))
                .hasMessageContaining("days");
    }
}
