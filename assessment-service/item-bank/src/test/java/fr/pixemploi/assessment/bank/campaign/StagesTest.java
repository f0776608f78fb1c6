package fr.pixemploi.assessment.bank.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class StagesTest {
    private static final Stages STAGES = new Stages(List.of(at(3, "Milieu"), at(0, "Départ"), at(5, "Haut")));

    @Test
    void theHighestStageThatTheAverageLevelReachesCounts() {
        assertThat(title(0)).isEqualTo("Départ");
        assertThat(title(2.99)).isEqualTo("Départ");
        assertThat(title(3)).isEqualTo("Milieu");
        assertThat(title(7)).isEqualTo("Haut");
        assertThat(Stages.NONE.reached(5)).isEmpty();
    }

    @Test
    void aScaleStopsWhereTheCampaignDoes() {
        assertThat(STAGES.upTo(5)).isEqualTo(STAGES);
        assertThat(STAGES.upTo(4).all()).extracting(Stage::title).containsExactly("Départ", "Milieu");
    }

    @Test
    void exactlyOneStageBeginsAtZeroAndNoneOutsideTheLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stages(List.of(at(1, "Un"))))
                .withMessageContaining("begins at level 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stages(List.of(at(0, "Un"), at(0, "Deux"))))
                .withMessageContaining("Two stages begin at level 0");
        assertThatIllegalArgumentException().isThrownBy(() -> at(9, "Neuf")).withMessageContaining("0 to 8");
    }

    private static String title(double averageLevel) {
        return STAGES.reached(averageLevel).orElseThrow().title();
    }

    private static Stage at(int level, String title) {
        return new Stage(level, title, "Texte", null);
    }
}
