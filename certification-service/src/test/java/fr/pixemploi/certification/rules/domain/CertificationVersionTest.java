package fr.pixemploi.certification.rules.domain;

import static fr.pixemploi.certification.rules.domain.Samples.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificationVersionTest {
    private static CertificationVersion with(List<GlobalLevel> levels, Period validity) {
        return new CertificationVersion(
                "v",
                LocalDate.of(2026, 1, 1),
                null,
                32,
                20,
                895,
                validity,
                5,
                Duration.ofMinutes(105),
                Duration.ofMinutes(15),
                levels,
                Samples.SCALE,
                "test");
    }

    @Test
    void isInForceFromItsFirstToItsLastDay() {
        assertThat(rules().inForceOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(rules().inForceOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(rules().inForceOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(rules().inForceOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void extraTimeLengthensTheTestAndNotTheReception() {
        assertThat(rules().testTime(0)).isEqualTo(Duration.ofMinutes(105));
        assertThat(rules().testTime(33)).isEqualTo(Duration.ofMinutes(105).plusSeconds(2079));
        assertThat(rules().authorisationTime(0)).isEqualTo(Duration.ofMinutes(120));
        assertThat(rules().authorisationTime(100)).isEqualTo(Duration.ofMinutes(225));
        assertThat(rules().authorisationTime(33))
                .isEqualTo(Duration.ofMinutes(120).plusSeconds(2079));
    }

    @Test
    void certificatesHoldForEverUnlessAValidityIsSet() {
        LocalDate day = LocalDate.of(2026, 12, 8);
        assertThat(rules().lastDay(day)).isEmpty();
        assertThat(with(List.of(Samples.NOVICE, Samples.REST), Period.ofMonths(36))
                        .lastDay(day))
                .contains(LocalDate.of(2029, 12, 8));
    }

    @Test
    void bandsWithAGapAreRefused() {
        GlobalLevel late = new GlobalLevel(2, "late", "Tard", 129, 1023);
        assertThatThrownBy(() -> with(List.of(Samples.NOVICE, late), Period.ofMonths(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("late");
    }

    @Test
    void aHighestScoreWithoutABandIsRefused() {
        assertThatThrownBy(() -> with(List.of(Samples.NOVICE), Period.ofMonths(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
