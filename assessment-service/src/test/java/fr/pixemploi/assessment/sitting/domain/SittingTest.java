package fr.pixemploi.assessment.sitting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.assessment.adaptive.ScoredAnswer;
import fr.pixemploi.assessment.bank.Items;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SittingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Origin CAMPAIGN = new Origin.OfCampaign(new CampaignCode("PXEMPR346"));
    private static final Origin CERTIFICATION = new Origin.OfCertification(UUID.randomUUID(), UUID.randomUUID());
    private static final CompetenceCode SEARCH = new CompetenceCode("1.1");
    private static final CompetenceCode DATA = new CompetenceCode("1.2");
    private static final Plan PLAN = new Plan(UUID.randomUUID(), List.of(SEARCH, DATA), 2);
    private static final ItemBank BANK = Items.bank(Pool.OPEN, "1.1", "1.2", "1.3");

    @Test
    void asksEachCompetenceAsOftenAsPlannedAndNoItemTwice() {
        Sitting sitting = play(start(CAMPAIGN, 1, BANK), true, 4);

        assertThat(sitting.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(sitting.endReason()).isEqualTo(EndReason.COMPLETED);
        assertThat(sitting.about(SEARCH)).hasSize(2);
        assertThat(sitting.about(DATA)).hasSize(2);
        assertThat(sitting.answered().stream().map(Answered::item)).doesNotHaveDuplicates();
        assertThat(sitting.number()).isEqualTo(4);
    }

    @Test
    void theSameSeedAndAnswersGiveTheSameSitting() {
        Sitting first = play(start(CAMPAIGN, 7, BANK), true, 4);
        Sitting second = play(start(CAMPAIGN, 7, BANK), true, 4);

        assertThat(second.answered()).isEqualTo(first.answered());
    }

    @Test
    void rightAnswersRaiseTheMeanAndWrongOnesLowerIt() {
        Sitting sitting = start(CAMPAIGN, 1, BANK);

        assertThat(sitting.answer(true, 10, BANK, NOW).answered().getFirst().meanAfter())
                .isPositive();
        assertThat(sitting.answer(false, 10, BANK, NOW).answered().getFirst().meanAfter())
                .isNegative();
    }

    @Test
    void enemiesDoNotMeet() {
        ItemBank enemies = new ItemBank(
                "test",
                List.of(
                        Items.item("crcn-1-1-un", "1.1", -1, Pool.OPEN, "crcn-1-1-deux"),
                        Items.item("crcn-1-1-deux", "1.1", -1, Pool.OPEN)),
                Items.measurement("1.1"));
        Sitting sitting = start(CAMPAIGN, 1, enemies).answer(true, 10, enemies, NOW);

        assertThat(sitting.status())
                .as("the bank has nothing left: the sitting ends properly")
                .isEqualTo(SittingStatus.COMPLETED);
    }

    @Test
    void takesQuestionsFromItsOwnPoolOnly() {
        assertThatExceptionOfType(SittingRefusal.NoQuestion.class).isThrownBy(() -> start(CERTIFICATION, 1, BANK));
        ItemBank reserved = Items.bank(Pool.RESERVED, "1.1", "1.2");
        assertThat(start(CERTIFICATION, 1, reserved).current()).isNotNull();
    }

    @Test
    void refusesAnswersOnceCompleted() {
        Sitting over = play(start(CAMPAIGN, 1, BANK), true, 4);

        assertThatExceptionOfType(SittingRefusal.SittingOver.class).isThrownBy(() -> over.answer(true, 1, BANK, NOW));
    }

    @Test
    void whoStopsKeepsWhatWasAnsweredAndWhoStopsAtOnceMeasuresNothing() {
        assertThat(start(CAMPAIGN, 1, BANK).stop(NOW).status()).isEqualTo(SittingStatus.ABANDONED);
        Sitting stopped = play(start(CAMPAIGN, 1, BANK), true, 1).stop(NOW);
        assertThat(stopped.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(stopped.endReason()).isEqualTo(EndReason.CANDIDATE);
        assertThat(stopped.answered()).hasSize(1);
    }

    @Test
    void theRestSkippedCountsEveryQuestionStillOwedAsNotKnown() {
        ItemBank reserved = Items.bank(Pool.RESERVED, "1.1", "1.2");
        Sitting stopped = play(start(CERTIFICATION, 3, reserved), true, 1).stop(NOW);

        Sitting skipped = stopped.withTheRestSkipped(reserved, NOW);

        assertThat(skipped.answered()).hasSize(4);
        assertThat(skipped.answered().getFirst()).isEqualTo(stopped.answered().getFirst());
        assertThat(skipped.answered().subList(1, 4)).allMatch(answer -> answer.score() == 0);
        assertThat(stopped.withTheRestSkipped(reserved, NOW)).isEqualTo(skipped);
    }

    @Test
    void aCompleteSittingHasNothingToSkip() {
        Sitting over = play(start(CAMPAIGN, 1, BANK), false, 4);

        assertThat(over.withTheRestSkipped(BANK, NOW).answered()).isEqualTo(over.answered());
    }

    @Test
    void anItemThatLeftTheBankKeepsItsParameters() {
        Sitting sitting = play(start(CAMPAIGN, 1, BANK), true, 1);
        ItemId gone = sitting.answered().getFirst().item();
        ItemBank smaller = new ItemBank(
                "smaller",
                BANK.active(Pool.OPEN).stream()
                        .filter(item -> !item.id().equals(gone))
                        .toList(),
                BANK.measurement());

        Sitting over = play(sitting, smaller, true, 3);

        assertThat(over.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(over.about(over.answered().getFirst().competence()))
                .contains(new ScoredAnswer(sitting.answered().getFirst().parameters(), 1));
    }

    private static Sitting start(Origin origin, long seed, ItemBank bank) {
        return Sitting.start(UUID.randomUUID(), UUID.randomUUID(), origin, PLAN, seed, bank, NOW);
    }

    private static Sitting play(Sitting sitting, boolean right, int times) {
        return play(
                sitting,
                sitting.origin().pool() == Pool.OPEN ? BANK : Items.bank(Pool.RESERVED, "1.1", "1.2"),
                right,
                times);
    }

    private static Sitting play(Sitting sitting, ItemBank bank, boolean right, int times) {
        Sitting playing = sitting;
        for (int i = 0; i < times; i++) playing = playing.answer(right, 10, bank, NOW);
        return playing;
    }
}
