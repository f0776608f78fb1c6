package fr.pixemploi.assessment.sitting.domain;

import static fr.pixemploi.assessment.sitting.domain.Tests.BANK;
import static fr.pixemploi.assessment.sitting.domain.Tests.CAMPAIGN;
import static fr.pixemploi.assessment.sitting.domain.Tests.CERTIFICATION;
import static fr.pixemploi.assessment.sitting.domain.Tests.DATA;
import static fr.pixemploi.assessment.sitting.domain.Tests.NOW;
import static fr.pixemploi.assessment.sitting.domain.Tests.RESERVED;
import static fr.pixemploi.assessment.sitting.domain.Tests.SEARCH;
import static fr.pixemploi.assessment.sitting.domain.Tests.plan;
import static fr.pixemploi.assessment.sitting.domain.Tests.play;
import static fr.pixemploi.assessment.sitting.domain.Tests.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.assessment.bank.file.Items;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SittingTest {
    @Test
    void asksEachCompetenceAsOftenAsPlannedAndNoItemTwice() {
        Sitting sitting = play(start(CAMPAIGN, 1, BANK), BANK, 1, 4);

        assertThat(sitting.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(sitting.endReason()).isEqualTo(EndReason.COMPLETED);
        assertThat(Measure.of(sitting, Tests.test(sitting, BANK)))
                .extracting(Measure::competence, Measure::items)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SEARCH, 2), org.assertj.core.groups.Tuple.tuple(DATA, 2));
        assertThat(sitting.answered().stream().map(Answered::item)).doesNotHaveDuplicates();
        assertThat(sitting.number()).isEqualTo(4);
    }

    @Test
    void theSameSeedAndAnswersGiveTheSameSitting() {
        Sitting first = play(start(CAMPAIGN, 7, BANK), BANK, 1, 4);
        Sitting second = play(start(CAMPAIGN, 7, BANK), BANK, 1, 4);

        assertThat(second.answered()).isEqualTo(first.answered());
        assertThat(List.of(8L, 9L, 10L, 11L))
                .as("another seed draws other questions")
                .anyMatch(seed ->
                        !items(play(start(CAMPAIGN, seed, BANK), BANK, 1, 4)).equals(items(first)));
    }

    @Test
    void theQuestionThatWaitsIsTheOneThatTheAnswersLeadToWhenTheyAreReadBack() {
        Sitting sitting = start(CAMPAIGN, 7, BANK);
        for (int category : new int[] {1, 0, 1}) {
            sitting = play(sitting, BANK, category, 1);
            AdaptiveEngine engine = Tests.test(sitting, BANK);
            assertThat(engine.question(sitting.answered(), NOW)).contains(sitting.waiting());
            assertThat(engine.sited(sitting.answered())).isEqualTo(sitting.answered());
        }
    }

    @Test
    void anAnswerAlsoSpeaksOfTheCompetencesThatItIsNotAbout() {
        Sitting right = play(start(CAMPAIGN, 1, BANK), BANK, 1, 1);
        Sitting wrong = play(start(CAMPAIGN, 1, BANK), BANK, 0, 1);
        AdaptiveEngine engine = Tests.test(right, BANK);

        for (int dimension = 0; dimension < 2; dimension++) {
            assertThat(engine.posterior(right.answered()).mean(dimension)).isPositive();
            assertThat(engine.posterior(wrong.answered()).mean(dimension)).isNegative();
        }
        assertThat(Measure.of(right, engine))
                .as("but only what was asked is told")
                .hasSize(1);
    }

    @Test
    void enemiesDoNotMeet() {
        ItemBank enemies = new ItemBank(
                "test",
                List.of(
                        Items.item("crcn-1-1-un", "1.1", -1, Pool.OPEN, "crcn-1-1-deux"),
                        Items.item("crcn-1-1-deux", "1.1", -1, Pool.OPEN)),
                Items.measurement("1.1", "1.2"));
        Sitting sitting = play(start(CAMPAIGN, 1, enemies), enemies, 1, 1);

        assertThat(sitting.status())
                .as("the bank has nothing left: the sitting ends properly")
                .isEqualTo(SittingStatus.COMPLETED);
    }

    @Test
    void takesQuestionsFromItsOwnPoolOnly() {
        assertThatExceptionOfType(SittingRefusal.NoQuestion.class).isThrownBy(() -> start(CERTIFICATION, 1, BANK));
        assertThat(start(CERTIFICATION, 1, RESERVED).current()).isNotNull();
    }

    @Test
    void asksOnlyWhatThePersonCanAnswerAndHasNotMetLately() {
        ItemId first = start(CAMPAIGN, 1, BANK).current().item();
        Circumstances seen = Circumstances.ANY.withSeen(Set.of(first));
        Circumstances deaf = new Circumstances("phone", Set.of(Suitability.Need.NO_SOUND));
        Circumstances tablet = new Circumstances("tablet", Set.of());

        assertThat(items(play(start(CAMPAIGN, plan(seen), 1, BANK), BANK, 1, 4)))
                .hasSize(4)
                .doesNotContain(first);
        assertThatExceptionOfType(SittingRefusal.NoQuestion.class)
                .isThrownBy(() -> start(CAMPAIGN, plan(deaf), 1, BANK));
        assertThatExceptionOfType(SittingRefusal.NoQuestion.class)
                .isThrownBy(() -> start(CAMPAIGN, plan(tablet), 1, BANK));
    }

    @Test
    void endsWhenItsTimeIsSpentAndThatAnswerCountsButAPauseDoesNot() {
        Plan oneMinute = Tests.planOf(1, 4);
        Sitting fast = start(CAMPAIGN, oneMinute, 1, BANK);
        AdaptiveEngine engine = Tests.test(fast, BANK);
        Sitting slow = fast.answer(1, 61, engine, NOW);
        assertThat(slow.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(slow.answered()).hasSize(1);
        assertThat(fast.answer(1, 59, engine, NOW).status()).isEqualTo(SittingStatus.OPEN);

        // Items of 30 seconds: a day of absence counts as five times that, not as a day.
        Sitting long1 = start(CAMPAIGN, Tests.planOf(3, 4), 1, BANK);
        assertThat(long1.answer(1, 86_400, Tests.test(long1, BANK), NOW).status())
                .isEqualTo(SittingStatus.OPEN);
    }

    @Test
    void whatADeviceSaysOfItsTimeDoesNotStretchTheLimit() {
        Sitting sitting = start(CAMPAIGN, Tests.planOf(1, 4), 1, BANK);
        AdaptiveEngine engine = Tests.test(sitting, BANK);

        Sitting over = sitting.answer(1, 0.1, engine, NOW.plusSeconds(61));

        assertThat(over.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(over.answered().getFirst().seconds()).as("what is measured").isEqualTo(0.1);
        Sitting resumed = sitting.pause(engine, NOW.plusSeconds(20)).resume(null, engine, NOW.plusSeconds(3_600));
        assertThat(resumed.answer(1, 0.1, engine, NOW.plusSeconds(3_610)).status())
                .as("a pause counts nowhere")
                .isEqualTo(SittingStatus.OPEN);
        assertThat(resumed.answer(1, 0.1, engine, NOW.plusSeconds(3_661)).status())
                .isEqualTo(SittingStatus.COMPLETED);
    }

    @Test
    void refusesAnswersOnceCompleted() {
        Sitting over = play(start(CAMPAIGN, 1, BANK), BANK, 1, 4);
        AdaptiveEngine engine = Tests.test(over, BANK);

        assertThatExceptionOfType(SittingRefusal.SittingOver.class).isThrownBy(() -> over.answer(1, 1, engine, NOW));
    }

    @Test
    void whoStopsKeepsWhatWasAnsweredAndWhoStopsAtOnceMeasuresNothing() {
        assertThat(start(CAMPAIGN, 1, BANK).stop(NOW).status()).isEqualTo(SittingStatus.ABANDONED);
        Sitting stopped = play(start(CAMPAIGN, 1, BANK), BANK, 1, 1).stop(NOW);
        assertThat(stopped.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(stopped.endReason()).isEqualTo(EndReason.CANDIDATE);
        assertThat(stopped.answered()).hasSize(1);
    }

    @Test
    void theRestSkippedCountsEveryQuestionStillOwedAsNotKnown() {
        Sitting stopped =
                play(start(CERTIFICATION, 3, RESERVED), RESERVED, 1, 1).stop(NOW);
        AdaptiveEngine engine = Tests.test(stopped, RESERVED);

        Sitting skipped = stopped.withTheRestSkipped(engine);

        assertThat(skipped.answered()).hasSize(4);
        assertThat(items(skipped).getFirst()).isEqualTo(items(stopped).getFirst());
        assertThat(skipped.answered().subList(1, 4)).allMatch(answer -> answer.category() == 0);
        assertThat(stopped.withTheRestSkipped(engine)).isEqualTo(skipped);
        assertThat(Measure.of(skipped, engine).getFirst().mean())
                .isLessThan(Measure.of(stopped, engine).getFirst().mean());
    }

    @Test
    void aCompleteSittingHasNothingToSkip() {
        Sitting over = play(start(CAMPAIGN, 1, BANK), BANK, 0, 4);

        assertThat(over.withTheRestSkipped(Tests.test(over, BANK)).answered()).isEqualTo(over.answered());
    }

    @Test
    void anItemThatIsInNoBankAnyMoreSaysNothingAndStopsNobody() {
        Sitting sitting = play(start(CAMPAIGN, 1, BANK), BANK, 1, 1);
        ItemId gone = sitting.answered().getFirst().item();
        ItemBank smaller = new ItemBank(
                "smaller",
                BANK.active(Pool.OPEN).stream()
                        .filter(item -> !item.id().equals(gone))
                        .toList(),
                BANK.measurement());

        Sitting later = play(sitting, smaller, 0, 2);

        assertThat(Tests.test(later, smaller).posterior(later.answered()).observations())
                .hasSize(2);
        assertThat(later.answered().getFirst()).isEqualTo(sitting.answered().getFirst());
    }

    private static List<ItemId> items(Sitting sitting) {
        return sitting.answered().stream().map(Answered::item).toList();
    }
}
