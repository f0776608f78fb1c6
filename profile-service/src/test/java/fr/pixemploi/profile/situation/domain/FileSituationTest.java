package fr.pixemploi.profile.situation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FileSituationTest {
    private static final Instant EARLY = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-20T10:00:00Z");

    private static Situation living(String commune, Integer hours) {
        return new Situation(commune, null, hours, null, null, null, null, null, null, null, null, null);
    }

    private static FileSituation file() {
        return FileSituation.unsaid(UUID.randomUUID());
    }

    @Test
    void ofEachFieldWhatWasSaidLastCounts() {
        FileSituation one = file().saying(living("03185", 10), EARLY);
        FileSituation other = file().saying(living("03095", null), LATE);
        assertThat(FileSituation.newest(List.of(one, other))).isEqualTo(living("03095", 10));
        assertThat(FileSituation.newest(List.of(other, one))).isEqualTo(living("03095", 10));
    }

    @Test
    void whatWasTakenBackLastIsUnsaid() {
        FileSituation one = file().saying(living("03185", 10), EARLY);
        FileSituation other = file().saying(living("03095", 12), EARLY).saying(living("03095", null), LATE);
        assertThat(FileSituation.newest(List.of(one, other)).hoursAWeek()).isNull();
    }

    @Test
    void onlyWhatChangedIsSaidAnew() {
        FileSituation twice = file().saying(living("03185", 10), EARLY).saying(living("03185", 20), LATE);
        assertThat(twice.saidAt())
                .containsEntry(Field.COMMUNE, EARLY)
                .containsEntry(Field.HOURS_A_WEEK, LATE)
                .hasSize(2);
    }

    @Test
    void nothingOfWhyIsLeftWithoutCauses() {
        Situation whole = new Situation(
                "03185",
                30,
                15,
                null,
                null,
                null,
                "fr",
                true,
                "not-employed",
                List.of("independence"),
                new Obstacles(1, Map.of("childcare", Obstacles.Impact.STRONG)),
                new TrainingAsks(3, true, false));
        assertThat(whole.withoutCauses().changedSince(whole))
                .containsExactly(Field.GOALS, Field.OBSTACLES, Field.TRAINING_ASKS);
    }
}
