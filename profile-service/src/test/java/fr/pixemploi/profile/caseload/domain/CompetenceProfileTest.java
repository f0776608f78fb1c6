package fr.pixemploi.profile.caseload.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompetenceProfileTest {
    private static final UUID PERSON = new UUID(1, 1);

    private static Result aResult(int number, String completedAt, CompetenceScore... scores) {
        int total = Stream.of(scores).mapToInt(CompetenceScore::pix).sum();
        return new Result(
                new UUID(2, number), PERSON, "PIXEMPL01", Instant.parse(completedAt), total, List.of(scores), null);
    }

    private static CompetenceScore score(String code, int level) {
        return new CompetenceScore(code, level, 8 * level, 0.5 * level - 1.5, 0.4);
    }

    @Test
    void aShortTestRenewsWhatItAsksAboutAndLeavesTheRest() {
        Result full = aResult(1, "2026-09-01T09:00:00Z", score("1.1", 2), score("1.2", 4));
        Result brief = aResult(2, "2026-11-01T09:00:00Z", score("1.1", 3));
        CompetenceProfile profile = CompetenceProfile.of(PERSON, List.of(brief, full));
        assertThat(profile.competences())
                .extracting(latest -> latest.score().code() + "="
                        + latest.score().level() + " of " + latest.resultId().getLeastSignificantBits())
                .containsExactly("1.1=3 of 2", "1.2=4 of 1");
        assertThat(profile.totalPix()).isEqualTo(24 + 32);
        assertThat(profile.timeline()).containsExactly(brief, full);
    }

    @Test
    void theNewestCountsAlsoWhenItIsLower() {
        CompetenceProfile profile = CompetenceProfile.of(
                PERSON,
                List.of(
                        aResult(1, "2026-09-01T09:00:00Z", score("1.1", 4)),
                        aResult(2, "2026-11-01T09:00:00Z", score("1.1", 2))));
        assertThat(profile.totalPix()).isEqualTo(16);
    }

    @Test
    void nothingKnownIsAnEmptyProfile() {
        assertThat(CompetenceProfile.of(PERSON, List.of()).competences()).isEmpty();
    }

    @Test
    void aLevelOutsideTheFrameworkIsRefused() {
        assertThatThrownBy(() -> new CompetenceScore("1.1", 9, 72, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
