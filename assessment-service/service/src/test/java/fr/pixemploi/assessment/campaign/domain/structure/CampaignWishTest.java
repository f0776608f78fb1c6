package fr.pixemploi.assessment.campaign.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.campaign.RulesDraft;
import fr.pixemploi.assessment.bank.campaign.RulesDraft.CountDraft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a template's rules follow what a structure asks for. */
class CampaignWishTest {
    private static final List<String> FOUR = List.of("1.1", "2.1", "3.1", "4.1");
    private static final RulesDraft RULES = new RulesDraft(
            20,
            40,
            new CountDraft(3, 6),
            null,
            null,
            null,
            Map.of("1.1", 2.0, "2.1", 1.0),
            null,
            0.02,
            3,
            true,
            3,
            0.2,
            0.4,
            90);

    @Test
    void nothingAskedForChangesNothing() {
        assertThat(RULES.within(null, 1, FOUR, FOUR)).isEqualTo(RULES);
    }

    @Test
    void halfTheMinutesAskHalfTheQuestionsAndOweNoMoreThanFits() {
        RulesDraft half = RULES.within(20, 1, FOUR, FOUR);

        assertThat(half.items()).isEqualTo(10);
        assertThat(half.minutes()).isEqualTo(20);
        assertThat(half.perCompetence()).isEqualTo(new CountDraft(2, 6));
        assertThat(half.tasksAtLeast()).isEqualTo(0.2);
    }

    @Test
    void fewerCompetencesTakeTheirPartOfTheTimeAndNoWeightOfOthers() {
        RulesDraft one = RULES.within(null, 1, List.of("2.1"), FOUR);

        assertThat(one.items()).isEqualTo(5);
        assertThat(one.minutes()).isEqualTo(10);
        assertThat(one.weights()).isEqualTo(Map.of("2.1", 1.0));
        assertThat(one.spacing()).isZero();
        assertThat(one.perCompetence()).isEqualTo(new CountDraft(3, 6));
    }

    @Test
    void fewerCompetencesInTheSameTimeAreAskedMoreAbout() {
        RulesDraft one = RULES.within(40, 1, List.of("2.1"), FOUR);

        assertThat(one.items()).isEqualTo(20);
        assertThat(one.perCompetence()).isEqualTo(new CountDraft(3, 20));
    }

    @Test
    void precisionMovesTheFloor() {
        assertThat(RULES.within(null, CampaignPrecision.QUICK.floor(), FOUR, FOUR)
                        .floorPerMinute())
                .isEqualTo(0.04);
        assertThat(RULES.within(null, CampaignPrecision.FINE.floor(), FOUR, FOUR)
                        .floorPerMinute())
                .isEqualTo(0.01);
    }
}
