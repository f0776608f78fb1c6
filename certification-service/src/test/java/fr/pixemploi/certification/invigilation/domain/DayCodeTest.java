package fr.pixemploi.certification.invigilation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayCodeTest {
    private static final InvigilationRules RULES = new InvigilationRules(5, Duration.ofMinutes(15), 1, 3, 50_000);

    @Test
    void isTypedWithOrWithoutItsDashInSmallLettersOrCapitals() {
        DayCode code = new DayCode("BK4TRW2C");

        assertThat(code.grouped()).isEqualTo("BK4T-RW2C");
        assertThat(code.isTyped("BK4T-RW2C")).isTrue();
        assertThat(code.isTyped("bk4t rw2c")).isTrue();
        assertThat(code.isTyped("BK4TRW2D")).isFalse();
        assertThat(code.isTyped("BK4TRW2")).isFalse();
        assertThat(code.isTyped("")).isFalse();
    }

    @Test
    void isDrawnOfCharactersThatNobodyConfuses() {
        Random chance = new Random(1);
        for (int i = 0; i < 200; i++) {
            assertThat(DayCode.draw(chance).value()).matches("[BCDFGHJKMPQRTVWXY2346789]{8}");
            assertThat(SessionNumber.draw(chance).value()).matches("[1-9][0-9]{6}");
        }
        assertThatThrownBy(() -> new DayCode("BK4TRW2A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SessionNumber("0821739")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isGoodFromTheDayBeforeToSomeHoursAfterTheDayOnTheClockOfTheVenue() {
        LocalDateTime start = LocalDateTime.parse("2026-12-08T09:30");
        ZoneId tahiti = ZoneId.of("Pacific/Tahiti");

        assertThat(RULES.opensAt(start, tahiti)).isEqualTo(Instant.parse("2026-12-07T10:00:00Z"));
        assertThat(RULES.endsAt(start, tahiti)).isEqualTo(Instant.parse("2026-12-09T13:00:00Z"));
    }

    @Test
    void saysNothingInALog() {
        assertThat(new DayCode("BK4TRW2C")).hasToString("DayCode");
    }
}
