package fr.pixemploi.assessment.sitting.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class SpokenTimeTest {
    @Test
    void aTimeIsSaidInTheWordsOfTheLanguageAndOfThePlace() {
        assertThat(SpokenTime.of(at("2026-12-03T09:05:00Z", "Europe/Paris"), "fr"))
                .isEqualTo("3 décembre 2026 à 10 h 05");
        assertThat(SpokenTime.of(at("2026-12-03T09:05:00Z", "Indian/Reunion"), "en"))
                .isEqualTo("3 December 2026, 13:05");
        assertThat(SpokenTime.of(at("2026-11-30T23:30:00Z", "Europe/Paris"), "fr"))
                .isEqualTo("1er décembre 2026 à 0 h 30");
    }

    @Test
    void whoComesAtTheMinuteThatWasSaidDoesNotComeTooSoon() {
        assertThat(SpokenTime.of(at("2026-12-03T09:05:00.001Z", "Europe/Paris"), "en"))
                .isEqualTo("3 December 2026, 10:06");
    }

    private static ZonedDateTime at(String time, String zone) {
        return Instant.parse(time).atZone(ZoneId.of(zone));
    }
}
