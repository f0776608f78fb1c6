package fr.pixemploi.kit.release.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.release.Quarter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreezeDueQuartersTest {
    private final List<Quarter> frozen = new ArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Opening opening = new Opening();
    private Quarter broken = new Quarter(1999, 1);

    private FreezeDueQuarters at(String now, String first) {
        return new FreezeDueQuarters(
                this::freeze,
                opening,
                metrics,
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
                Optional.ofNullable(first),
                Duration.ofDays(14));
    }

    private boolean freeze(Quarter quarter) {
        if (quarter.equals(broken)) throw new IllegalStateException("broken");
        return frozen.add(quarter);
    }

    @Test
    void nothingIsFrozenUntilAFirstQuarterIsNamed() {
        opening.open();
        at("2030-01-01T00:00:00Z", null).handle();
        assertThat(frozen).isEmpty();
    }

    @Test
    void quartersAreFrozenFromTheFirstOnOnceTheyAreOverForLongEnough() {
        opening.open();
        at("2027-07-14T21:59:59Z", "2027-Q1").handle();
        assertThat(frozen).containsExactly(new Quarter(2027, 1));
        frozen.clear();
        // Fourteen days after midnight in Paris.
        at("2027-07-14T22:00:00Z", "2027-Q1").handle();
        assertThat(frozen).containsExactly(new Quarter(2027, 1), new Quarter(2027, 2));
    }

    @Test
    void afterARestoreNothingIsFrozenBeforeTheInstanceKnowsWhoWasErased() {
        FreezeDueQuarters due = at("2027-07-20T00:00:00Z", "2027-Q1");
        due.handle();
        assertThat(frozen).isEmpty();
        opening.open();
        due.handle();
        assertThat(frozen).hasSize(2);
    }

    @Test
    void oneThatFailsIsCountedAndTriedAgainAndKeepsNoOther() {
        opening.open();
        broken = new Quarter(2027, 1);
        FreezeDueQuarters due = at("2027-07-20T00:00:00Z", "2027-Q1");
        due.handle();
        assertThat(frozen).containsExactly(new Quarter(2027, 2));
        assertThat(metrics.counter("releases.failed").count()).isEqualTo(1);
        broken = new Quarter(1999, 1);
        due.handle();
        assertThat(frozen).contains(new Quarter(2027, 1));
    }

    @Test
    void aFirstQuarterThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> at("2027-07-20T00:00:00Z", "2027-T1")).hasMessageContaining("first-quarter");
    }
}
