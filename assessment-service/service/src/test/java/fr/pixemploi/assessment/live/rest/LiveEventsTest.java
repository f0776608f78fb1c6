package fr.pixemploi.assessment.live.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveEventsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void aScreenStaysAsLongAsItAskedAndNoLongerThanItsToken() {
        assertThat(LiveEventsResource.stay(600, Optional.empty(), NOW)).isEqualTo(Duration.ofMinutes(10));
        assertThat(LiveEventsResource.stay(600, Optional.of(NOW.plusSeconds(900)), NOW))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(LiveEventsResource.stay(600, Optional.of(NOW.plusSeconds(300)), NOW))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(LiveEventsResource.stay(600, Optional.of(NOW.minusSeconds(5)), NOW))
                .isLessThan(Duration.ofSeconds(1));
    }
}
