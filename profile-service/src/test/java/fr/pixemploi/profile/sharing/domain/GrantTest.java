package fr.pixemploi.profile.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private static final UUID RESULT = new UUID(2, 1);

    private static Grant aGrant(boolean future) {
        UUID any = new UUID(1, 1);
        return new Grant(
                any,
                any,
                any,
                Purpose.SUPPORT,
                TOMORROW,
                List.of(),
                future,
                new Accord(NOON, 1),
                null,
                Grant.Status.ACTIVE,
                1);
    }

    @Test
    void endsByTheClockWithoutAnyoneDoingAnything() {
        assertThat(aGrant(false).activeAt(TOMORROW.minusMillis(1))).isTrue();
        assertThat(aGrant(false).activeAt(TOMORROW)).isFalse();
    }

    @Test
    void isOverOnceTakenBack() {
        Grant withdrawn = aGrant(true).withdrawn();
        assertThat(withdrawn.activeAt(NOON)).isFalse();
        assertThat(withdrawn.awaits(RESULT, NOON.plusSeconds(1))).isFalse();
        assertThat(withdrawn.version()).isEqualTo(2);
    }

    @Test
    void awaitsResultsCompletedWhileItRuns() {
        Grant grant = aGrant(true);
        assertThat(grant.awaits(RESULT, NOON.minusSeconds(1))).isFalse();
        assertThat(grant.awaits(RESULT, NOON)).isTrue();
        assertThat(grant.awaits(RESULT, TOMORROW)).isFalse();
        assertThat(aGrant(false).awaits(RESULT, NOON)).isFalse();
    }

    @Test
    void takesAResultOnce() {
        Grant wider = aGrant(true).covering(RESULT);
        assertThat(wider.resultIds()).containsExactly(RESULT);
        assertThat(wider.version()).isEqualTo(2);
        assertThat(wider.awaits(RESULT, NOON)).isFalse();
    }

    @Test
    void mayLastThreeYearsAtMost() {
        assertThatCode(() -> SharingTerms.check(Instant.parse("2029-11-24T12:00:00Z"), NOON))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SharingTerms.check(Instant.parse("2029-11-24T12:00:01Z"), NOON))
                .isInstanceOf(SharingRefusal.EndOutOfRange.class);
        assertThatThrownBy(() -> SharingTerms.check(NOON, NOON)).isInstanceOf(SharingRefusal.EndOutOfRange.class);
    }
}
