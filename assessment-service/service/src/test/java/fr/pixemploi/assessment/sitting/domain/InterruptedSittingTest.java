package fr.pixemploi.assessment.sitting.domain;

import static fr.pixemploi.assessment.sitting.domain.Tests.BANK;
import static fr.pixemploi.assessment.sitting.domain.Tests.CAMPAIGN;
import static fr.pixemploi.assessment.sitting.domain.Tests.CERTIFICATION;
import static fr.pixemploi.assessment.sitting.domain.Tests.NOW;
import static fr.pixemploi.assessment.sitting.domain.Tests.RESERVED;
import static fr.pixemploi.assessment.sitting.domain.Tests.play;
import static fr.pixemploi.assessment.sitting.domain.Tests.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.assessment.bank.file.Items;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.Asked;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import fr.pixemploi.assessment.sitting.domain.plan.TrialQuestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sittings stand still, go on elsewhere, lose a question and are given up. */
class InterruptedSittingTest {
    private final Sitting open = start(CAMPAIGN, 3, BANK);
    private final AdaptiveEngine engine = Tests.test(open, BANK);

    @Test
    void aPausePutsTheQuestionAwayAndAnotherIsPutWhenThePersonGoesOn() {
        Sitting paused = open.pause(engine, NOW.plusSeconds(10));
        Sitting resumed = paused.resume(null, engine, NOW.plusSeconds(3_610));

        assertThat(paused.shown()).isEmpty();
        assertThat(paused.pause(engine, NOW.plusSeconds(50)))
                .as("twice is once")
                .isEqualTo(paused);
        assertThat(resumed.hold()).isNull();
        assertThat(resumed.current().item()).isNotEqualTo(open.current().item());
        assertThat(resumed.current().at()).isEqualTo(NOW.plusSeconds(3_610));
        assertThat(resumed.answered().getFirst().standing()).isEqualTo(Standing.PUT_AWAY);
        assertThat(Measure.of(resumed, engine)).isEmpty();
        assertThat(play(resumed, BANK, 1, 4).status()).isEqualTo(SittingStatus.COMPLETED);
    }

    @Test
    void aPauseTakesNoAnswer() {
        Sitting paused = open.pause(engine, NOW);

        assertThatExceptionOfType(SittingRefusal.SittingPaused.class)
                .isThrownBy(() -> paused.answer(1, 10, engine, NOW.plusSeconds(60)));
    }

    @Test
    void afterThreePausesTheQuestionStays() {
        Sitting sitting = open;
        for (int pause = 0; pause < 3; pause++)
            sitting = sitting.pause(engine, NOW).resume(null, engine, NOW);
        Sitting tired = sitting;

        assertThatExceptionOfType(SittingRefusal.NoPauseLeft.class).isThrownBy(() -> tired.pause(engine, NOW));
        assertThat(tired.total()).isEqualTo(open.total() + 3);
    }

    @Test
    void aPauseThatNoQuestionCouldFollowIsRefusedSoThatItEndsNoTest() {
        ItemBank one = new ItemBank(
                "one", List.of(Items.item("crcn-1-1-un", "1.1", 0, Pool.OPEN)), Items.measurement("1.1", "1.2"));
        Sitting last = start(CAMPAIGN, 3, one);

        assertThatExceptionOfType(SittingRefusal.NoPauseLeft.class)
                .isThrownBy(() -> last.pause(Tests.test(last, one), NOW));
    }

    @Test
    void whatOthersInterruptedOnlyTheyLetGoOn() {
        Sitting interrupted = open.pause(engine, NOW).interrupt(NOW.plusSeconds(5));

        assertThatExceptionOfType(SittingRefusal.SittingInterrupted.class)
                .isThrownBy(() -> interrupted.answer(1, 10, engine, NOW));
        assertThatExceptionOfType(SittingRefusal.SittingInterrupted.class)
                .isThrownBy(() -> interrupted.resume("phone", engine, NOW));
        assertThat(interrupted.release(engine, NOW.plusSeconds(60)).hold()).isNull();
    }

    @Test
    void onAnotherDeviceAQuestionThatItCannotShowIsReplaced() {
        Item big = device(Items.item("crcn-1-1-grand", "1.1", -0.5, Pool.OPEN), "computer");
        ItemBank bank = new ItemBank(
                "devices",
                Stream.concat(Stream.of(big), BANK.active(Pool.OPEN).stream()).toList(),
                BANK.measurement());
        Sitting onComputer = asking(start(CAMPAIGN, 3, bank), big.id());

        Sitting onPhone = onComputer.resume("phone", Tests.test(onComputer, bank), NOW);

        assertThat(onPhone.current().item()).isNotEqualTo(big.id());
        assertThat(onPhone.device()).isEqualTo("phone");
        assertThat(onPhone.answered()).isEmpty();
        Sitting played = play(onPhone, bank, 1, 4);
        assertThat(played.answered()).extracting(Answered::item).doesNotContain(big.id());
    }

    @Test
    void aQuestionThatFitsStaysOnTheOtherDevice() {
        Sitting onPhone = open.resume("phone", engine, NOW);

        assertThat(onPhone.current()).isEqualTo(open.current());
        assertThat(onPhone.devices()).hasSize(1);
        assertThat(onPhone.resume("phone", engine, NOW).devices()).hasSize(1);
    }

    @Test
    void aNeutralisedQuestionMeasuresNothingAndAnotherIsPut() {
        Sitting other = open.neutralise(engine, NOW);

        assertThat(other.answered().getFirst().standing()).isEqualTo(Standing.NEUTRALISED);
        assertThat(other.current().item()).isNotEqualTo(open.current().item());
        assertThat(Measure.of(other, engine)).isEmpty();
        assertThat(engine.posterior(other.answered()).mean(0))
                .isEqualTo(engine.posterior(List.of()).mean(0));
    }

    @Test
    void takingAnAnswerOutLeavesWhatTheOthersSay() {
        Sitting over = play(start(CAMPAIGN, 3, BANK), BANK, 1, 4);
        AdaptiveEngine same = Tests.test(over, BANK);
        ItemId faulty = over.answered().get(1).item();

        Sitting without = over.without(Set.of(faulty), same);

        List<Answered> others = over.answered().stream()
                .filter(answer -> !answer.item().equals(faulty))
                .toList();
        List<Answered> alone = List.of();
        for (Answered answer : others) alone = same.after(alone, answer.standing(Standing.COUNTED));
        assertThat(same.posterior(without.answered()).converged().mean(0))
                .isEqualTo(same.posterior(alone).converged().mean(0));
        assertThat(without.answered()).hasSize(4);
    }

    @Test
    void givingUpLeavesNoResultAndACertificationIsNotGivenUp() {
        Sitting given = play(open, BANK, 1, 1).abandon(NOW);

        assertThat(given.status()).isEqualTo(SittingStatus.ABANDONED);
        assertThat(given.endReason()).isEqualTo(EndReason.ABANDONED);
        assertThatExceptionOfType(SittingRefusal.NotToAbandon.class)
                .isThrownBy(() -> start(CERTIFICATION, 1, RESERVED).abandon(NOW));
    }

    @Test
    void aSittingThatExpiresCountsWhatWasAnswered() {
        assertThat(play(open, BANK, 1, 1).end(EndReason.EXPIRED, NOW).status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(open.end(EndReason.EXPIRED, NOW).status()).isEqualTo(SittingStatus.ABANDONED);
    }

    @Test
    void anItemOnTrialIsPutWithoutCounting() {
        Item trial = on(Items.item("crcn-1-1-essai", "1.1", 0, Pool.OPEN), Item.Use.TRIAL);
        ItemBank bank = new ItemBank(
                "trial",
                Stream.concat(BANK.active(Pool.OPEN).stream(), Stream.of(trial)).toList(),
                BANK.measurement());
        Plan plan = Tests.plan(Circumstances.ANY).with(List.of(new TrialQuestion(2, trial.id())));
        Sitting sitting = play(start(CAMPAIGN, plan, 3, bank), bank, 1, 1);

        assertThat(sitting.current().item()).isEqualTo(trial.id());
        Sitting over = play(sitting, bank, 1, 4);
        assertThat(over.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(over.answered()).hasSize(5);
        assertThat(over.answered().get(1).standing()).isEqualTo(Standing.UNSCORED);
        assertThat(Measure.of(over, Tests.test(over, bank)).stream()
                        .mapToInt(Measure::items)
                        .sum())
                .isEqualTo(4);
    }

    @Test
    void anItemOnTrialThatTheDeviceCannotShowIsNotPut() {
        Item trial = on(device(Items.item("crcn-1-1-essai", "1.1", 0, Pool.OPEN), "computer"), Item.Use.TRIAL);
        ItemBank bank = with(trial);
        Plan plan = Tests.plan(Circumstances.ANY).with(List.of(new TrialQuestion(2, trial.id())));
        Sitting onComputer = play(start(CAMPAIGN, plan, 3, bank), bank, 1, 1);
        assertThat(onComputer.current().item()).isEqualTo(trial.id());

        Sitting onPhone = onComputer.resume("phone", Tests.test(onComputer, bank), NOW);

        assertThat(onPhone.current().item()).isNotEqualTo(trial.id());
        assertThat(onPhone.current().standing()).isEqualTo(Standing.COUNTED);
        Sitting begun = start(CAMPAIGN, plan, 3, bank);
        Sitting changed = begun.resume("phone", Tests.test(begun, bank), NOW);
        assertThat(play(changed, bank, 1, 4).answered())
                .extracting(Answered::item)
                .doesNotContain(trial.id());
    }

    @Test
    void anItemOnTrialThatDoesNotServeThePersonsNeedsIsNotPut() {
        Item trial = on(device(Items.item("crcn-1-1-essai", "1.1", 0, Pool.OPEN), "computer"), Item.Use.TRIAL);
        Plan plan = Tests.plan(new Circumstances("computer", Set.of(Suitability.Need.KEYBOARD_ONLY)))
                .with(List.of(new TrialQuestion(2, trial.id())));

        Sitting over = play(start(CAMPAIGN, plan, 3, with(trial)), with(trial), 1, 4);

        assertThat(over.answered()).hasSize(4).extracting(Answered::item).doesNotContain(trial.id());
    }

    private static ItemBank with(Item trial) {
        return new ItemBank(
                "trial",
                Stream.concat(BANK.active(Pool.OPEN).stream(), Stream.of(trial)).toList(),
                BANK.measurement());
    }

    private static Sitting asking(Sitting sitting, ItemId item) {
        return new Sitting(
                sitting.id(),
                sitting.beneficiary(),
                sitting.origin(),
                sitting.plan(),
                sitting.entry(),
                sitting.seed(),
                sitting.bankVersion(),
                0,
                NOW,
                SittingStatus.OPEN,
                new Asked(item, NOW),
                List.of(),
                null,
                List.of(),
                null,
                0,
                null,
                null,
                null);
    }

    private static Item device(Item item, String device) {
        return with(item, item.use(), new Suitability(Set.of(device), Set.of(), Set.of("fr")));
    }

    private static Item on(Item item, Item.Use use) {
        return with(item, use, item.suitability());
    }

    private static Item with(Item item, Item.Use use, Suitability suitability) {
        return new Item(
                item.id(),
                item.version(),
                item.pool(),
                item.competence(),
                item.skill(),
                item.level(),
                item.instruction(),
                item.files(),
                item.task(),
                item.hint(),
                item.expectedSeconds(),
                item.readAloud(),
                item.enemies(),
                item.family(),
                use,
                item.parameters(),
                item.time(),
                item.calibrated(),
                suitability);
    }
}
