package fr.pixemploi.pathway.recommendation.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.plan.domain.problem.Equipment.Has;
import fr.pixemploi.pathway.recommendation.domain.Samples;
import fr.pixemploi.pathway.situation.domain.Situation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final Situation KNOWN = new Situation(
            "03185",
            30,
            15,
            Set.of(DayOfWeek.MONDAY),
            new Situation.Equipment(false, true, "mobile"),
            Set.of("read-aloud"),
            "fr",
            true,
            "not-employed");

    private static Limits asked(@Nullable String commune, @Nullable Integer travelMinutes, Limits.Means means) {
        return new Limits(Set.of(), Limits.Time.UNSAID, means, commune, travelMinutes, null, null, null, null);
    }

    @Test
    void whatIsKnownOfThePersonCountsWhereNobodySaysOtherwise() {
        Life life = Life.of(KNOWN, Limits.NONE, TODAY, Samples.RULES);
        assertThat(life.commune()).isEqualTo("03185");
        assertThat(life.person().travelMinutes()).isEqualTo(30);
        assertThat(life.person().time().hoursAWeek()).isEqualTo(15);
        assertThat(life.person().equipment().computer()).isEqualTo(Has.NO);
        assertThat(life.person().equipment().connection()).isEqualTo(Has.YES);
        assertThat(life.isHomeSaid()).isFalse();
        assertThat(life.toAsk()).containsExactlyInAnyOrder(Ask.LANGUAGE, Ask.STATUSES, Ask.OWN_MONEY, Ask.CPF);
    }

    @Test
    void whatIsSaidWhenAskingCountsBeforeWhatIsKnown() {
        Life life = Life.of(
                KNOWN, asked("75056", 60, new Limits.Means(true, null, 0, null, true, null)), TODAY, Samples.RULES);
        assertThat(life.commune()).isEqualTo("75056");
        assertThat(life.person().travelMinutes()).isEqualTo(60);
        assertThat(life.person().equipment().computer()).isEqualTo(Has.YES);
        assertThat(life.toAsk())
                .as("nobody who pays nothing is asked for money")
                .containsExactly(Ask.LANGUAGE);
    }

    @Test
    void whereAPersonLivesIsADepartementOrATerritoryOverseas() {
        assertThat(territory("2A004")).isEqualTo("2A");
        assertThat(territory("97411")).isEqualTo("974");
        assertThat(territory("98735")).isEqualTo("987");
        assertThat(territory(null)).isNull();
    }

    private static @Nullable String territory(@Nullable String commune) {
        return Life.of(Situation.UNSAID, asked(commune, null, Limits.Means.UNSAID), TODAY, Samples.RULES)
                .territory();
    }

    @Test
    void whatIsKnownNowhereIsAskedAndNotGuessed() {
        Life life = Life.of(Situation.UNSAID, Limits.NONE, TODAY, Samples.RULES);
        assertThat(life.person().travelMinutes()).isNull();
        assertThat(life.person().equipment().computer()).isEqualTo(Has.UNKNOWN);
        assertThat(life.toAsk()).containsExactlyInAnyOrder(Ask.values());
    }

    @Test
    void nobodyStartsTomorrowAndNobodyPlansBeyondTheRules() {
        Life life = Life.of(Situation.UNSAID, Limits.NONE, TODAY, Samples.RULES);
        assertThat(life.person().time().firstStart()).isEqualTo(TODAY.plusDays(3));
        assertThat(life.person().time().lastEnd()).isEqualTo(TODAY.plusDays(3).plusWeeks(26));
    }

    @Test
    void thatAPersonHasANeedIsNotToldByWhatHasToBeChecked() {
        assertThat(Life.of(KNOWN, Limits.NONE, TODAY, Samples.RULES).person().accommodations())
                .isEmpty();
    }

    @Test
    void inWhichLanguageSomebodyIsSpokenToIsNotTheOnlyOneThatTheyCanFollow() {
        assertThat(Life.of(KNOWN, Limits.NONE, TODAY, Samples.RULES).person().languages())
                .isNull();
    }

    @Test
    void intoAWindowThatHasClosedNothingFits() {
        Limits closed = new Limits(
                Set.of(),
                new Limits.Time(null, LocalDate.parse("2020-01-01"), null, null, null),
                Limits.Means.UNSAID,
                null,
                null,
                null,
                null,
                null,
                null);
        Life life = Life.of(KNOWN, closed, TODAY, Samples.RULES);
        assertThat(life.person().time().lastEnd())
                .isEqualTo(life.person().time().firstStart());
    }
}
