package fr.pixemploi.certification.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    @Test
    void nineOClockIsThatOfTheVenue() {
        LocalDateTime nine = LocalDateTime.of(2026, 12, 8, 9, 0);
        assertThat(Schedule.of(nine, "Europe/Paris").instant()).isEqualTo(Instant.parse("2026-12-08T08:00:00Z"));
        assertThat(Schedule.of(nine, "Pacific/Tahiti").instant()).isEqualTo(Instant.parse("2026-12-08T19:00:00Z"));
    }

    @Test
    void theDayOfATestIsThatOfTheVenue() {
        Instant lateInParis = Instant.parse("2026-12-09T07:30:00Z");
        LocalDateTime evening = LocalDateTime.of(2026, 12, 8, 20, 0);
        assertThat(Schedule.of(evening, "Pacific/Tahiti").dayOf(lateInParis)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(Schedule.of(evening, "Europe/Paris").dayOf(lateInParis)).isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void theHourThatClocksJumpOverIsRefused() {
        LocalDateTime skipped = LocalDateTime.of(2027, 3, 28, 2, 30);
        assertThatThrownBy(() -> Schedule.of(skipped, "Europe/Paris"))
                .isInstanceOf(SessionRefusal.NoSuchLocalTime.class);
        assertThat(Schedule.of(skipped, "Pacific/Tahiti").instant()).isEqualTo(Instant.parse("2027-03-28T12:30:00Z"));
    }

    @Test
    void ofTheHourThatComesTwiceTheFirstIsMeant() {
        assertThat(Schedule.of(LocalDateTime.of(2026, 10, 25, 2, 30), "Europe/Paris")
                        .instant())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "Z", "Europe/Exemple", "", "UTC+1"})
    void onlyPlacesAreTimeZones(String name) {
        assertThatThrownBy(() -> Schedule.of(LocalDateTime.of(2026, 12, 8, 9, 0), name))
                .isInstanceOf(SessionRefusal.UnknownTimeZone.class);
    }
}
