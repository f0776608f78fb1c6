package fr.pixemploi.certification.centre.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.id.Ids;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccreditationTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static Accreditation until(@Nullable LocalDate last) {
        return new Accreditation(Ids.next(), Ids.next(), Certification.PIX, FIRST, last, NOW, "omar", null);
    }

    @Test
    void itHoldsFromItsFirstDayToItsLastBothIncluded() {
        assertThat(until(LAST).holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(until(LAST).holdsOn(FIRST)).isTrue();
        assertThat(until(LAST).holdsOn(LAST)).isTrue();
        assertThat(until(LAST).holdsOn(LAST.plusDays(1))).isFalse();
        assertThat(until(null).holdsOn(LAST.plusYears(50))).isTrue();
    }

    @Test
    void theDaysThatAreLeftAreCountedWithToday() {
        assertThat(until(LAST).daysLeft(LAST)).hasValue(1);
        assertThat(until(LAST).daysLeft(LocalDate.of(2027, 3, 1))).hasValue(31);
        assertThat(until(LAST).daysLeft(LAST.plusDays(9))).hasValue(0);
        assertThat(until(null).daysLeft(LAST)).isEmpty();
    }

    @Test
    void renewalIsAskedForSoManyMonthsBeforeTheEnd() {
        assertThat(until(LAST).renewalBy(3)).contains(LocalDate.of(2026, 12, 31));
        assertThat(until(null).renewalBy(3)).isEmpty();
        assertThat(until(LAST).ended(FIRST, "Essai.", NOW, "omar").renewalBy(3)).isEmpty();
    }

    @Test
    void endedItHoldsToThatDayAndIsNotEndedAgain() {
        Accreditation ended = until(LAST).ended(LocalDate.of(2026, 6, 30), "Le centre ferme.", NOW, "omar");
        assertThat(ended.holdsOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(ended.holdsOn(LocalDate.of(2026, 7, 1))).isFalse();
        assertThatExceptionOfType(CentreRefusal.AlreadyEnded.class)
                .isThrownBy(() -> ended.ended(FIRST, "Encore.", NOW, "omar"));
    }

    @Test
    void endedBeforeItBeganItNeverHolds() {
        Accreditation ended = until(null).ended(FIRST.minusDays(40), "Une erreur.", NOW, "omar");
        assertThat(ended.holdsOn(FIRST)).isFalse();
        assertThat(ended.holdsOn(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void nothingEndsAfterItsTimeOrBeforeItBegins() {
        assertThatExceptionOfType(CentreRefusal.EndsAfterItsTime.class)
                .isThrownBy(() -> until(LAST).ended(LAST, "Trop tard.", NOW, "omar"));
        assertThatExceptionOfType(CentreRefusal.EndsBeforeItBegins.class).isThrownBy(() -> until(FIRST.minusDays(1)));
    }
}
