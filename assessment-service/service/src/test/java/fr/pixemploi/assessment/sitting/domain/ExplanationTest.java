package fr.pixemploi.assessment.sitting.domain;

import static fr.pixemploi.assessment.sitting.domain.Tests.BANK;
import static fr.pixemploi.assessment.sitting.domain.Tests.CAMPAIGN;
import static fr.pixemploi.assessment.sitting.domain.Tests.NOW;
import static fr.pixemploi.assessment.sitting.domain.Tests.play;
import static fr.pixemploi.assessment.sitting.domain.Tests.start;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.engine.selection.terms.Barrier;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void everyQuestionComesOutOfTheReplayWithWhatWasKnownAfterIt() {
        Sitting over = play(play(start(CAMPAIGN, 5, BANK), BANK, 1, 3), BANK, 0, 1);

        Explanation explanation = Explanation.of(over, Tests.test(over, BANK));

        assertThat(explanation.items()).isEqualTo(10);
        assertThat(explanation.steps()).hasSize(4).allMatch(Explanation.Step::asReplayed);
        for (Explanation.Step step : explanation.steps()) {
            int keptOut = step.keptOut().values().stream().mapToInt(n -> n).sum();
            assertThat(step.candidates() + keptOut).isEqualTo(10);
            assertThat(step.choice().expectedSeconds()).isPositive();
            assertThat(step.after()).hasSize(2);
        }
        assertThat(explanation.steps().get(3).keptOut()).containsEntry(Barrier.ASKED_OR_RIVAL, 3);
        assertThat(explanation.steps().get(3).after().getFirst().mean())
                .isLessThan(explanation.steps().get(2).after().getFirst().mean());
        assertThat(explanation.end()).isEqualTo(Choice.Reason.ITEMS);
    }

    @Test
    void aSittingThatItsPersonStoppedHasNoEndOfItsOwn() {
        Sitting stopped = play(start(CAMPAIGN, 5, BANK), BANK, 1, 1).stop(NOW);

        assertThat(Explanation.of(stopped, Tests.test(stopped, BANK)).end()).isNull();
    }

    @Test
    void aQuestionThatTheEngineWouldNotAskIsToldAsSuch() {
        Sitting over = play(start(CAMPAIGN, 5, BANK), BANK, 1, 4);
        List<Answered> other = new ArrayList<>(over.answered());
        ItemId hardest = new ItemId("crcn-1-2-niveau-5");
        other.set(0, Answered.of(hardest, 1, 10, 10, Standing.COUNTED));
        Sitting changed = new Sitting(
                over.id(),
                over.beneficiary(),
                over.origin(),
                over.plan(),
                over.entry(),
                over.seed(),
                over.bankVersion(),
                over.exposure(),
                over.startedAt(),
                over.status(),
                null,
                other,
                null,
                List.of(),
                null,
                0,
                over.endedAt(),
                over.endReason(),
                null);

        assertThat(over.answered().getFirst().item()).isNotEqualTo(hardest);
        assertThat(Explanation.of(changed, Tests.test(changed, BANK))
                        .steps()
                        .getFirst()
                        .asReplayed())
                .isFalse();
    }
}
