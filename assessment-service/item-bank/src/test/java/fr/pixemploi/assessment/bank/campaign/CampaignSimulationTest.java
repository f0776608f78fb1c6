package fr.pixemploi.assessment.bank.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pixemploi.assessment.bank.campaign.RulesDraft.CountDraft;
import fr.pixemploi.assessment.bank.file.Banks;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Drafts on the bank that the service carries. */
class CampaignSimulationTest {
    private static final ItemBank BANK = Banks.packaged();
    private static final List<CompetenceCode> FIVE = Stream.of("1.1", "2.1", "3.1", "4.1", "5.1")
            .map(CompetenceCode::new)
            .toList();
    private static final Framework FRAMEWORK = new Framework(
            UUID.randomUUID(),
            "crcn",
            1,
            "CRCN",
            List.of(new Framework.Domain(
                    "1",
                    "Information",
                    FIVE.stream()
                            .map(code -> new Framework.Competence(code, "Titre"))
                            .toList())),
            List.of(),
            new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5)),
            "proposal",
            7,
            8);

    @Test
    void moreQuestionsMeasureBetterAndTakeLonger() {
        StrategyReport two = simulated(draft(10, 2, 2, 1));
        StrategyReport four = simulated(draft(20, 4, 4, 1));

        assertThat(two.items()).isEqualTo(10);
        assertThat(four.items()).isEqualTo(20);
        assertThat(four.rmse()).isLessThan(two.rmse());
        assertThat(four.minutes()).isGreaterThan(two.minutes() + 5);
        assertThat(four.exact()).isGreaterThan(two.exact());
    }

    @Test
    void theSameSeedGivesTheSameFiguresAndAnotherSeedOthers() {
        assertThat(simulated(draft(10, 2, 2, 1)).rmse())
                .isEqualTo(simulated(draft(10, 2, 2, 1)).rmse())
                .isNotEqualTo(new CampaignSimulation(40, 2)
                        .of(draft(10, 2, 2, 1), BANK, () -> 0)
                        .rmse());
    }

    @Test
    void aCapOnExposureShowsMoreOfTheBankAndNothingToAll() {
        StrategyReport open = simulated(draft(10, 2, 2, 1));
        StrategyReport capped = simulated(draft(10, 2, 2, 0.5));

        assertThat(capped.exposureMax()).isLessThan(open.exposureMax());
        assertThat(capped.bankUsed()).isGreaterThanOrEqualTo(open.bankUsed());
    }

    @Test
    void draftsThatCannotBeFollowedSayWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(9, 2, 2, 1))
                .withMessageContaining("owe 10 questions, more than the 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CampaignSimulation(501, 1))
                .withMessageContaining("20 to 500");
    }

    private static StrategyReport simulated(DraftCampaign draft) {
        return new CampaignSimulation(40, 1).of(draft, BANK, () -> 0);
    }

    private static DraftCampaign draft(int items, int atLeast, int atMost, double exposure) {
        RulesDraft rules = new RulesDraft(
                items,
                null,
                new CountDraft(atLeast, atMost),
                null,
                null,
                null,
                null,
                null,
                0,
                1,
                false,
                0,
                null,
                exposure,
                0);
        return new DraftCampaign(FRAMEWORK, "job-search", FIVE, rules.rules(FRAMEWORK, FIVE));
    }
}
