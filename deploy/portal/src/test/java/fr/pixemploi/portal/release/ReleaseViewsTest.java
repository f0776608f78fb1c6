package fr.pixemploi.portal.release;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.client.profile.model.ReleaseCode;
import fr.pixemploi.client.profile.model.ReleaseEstimate;
import fr.pixemploi.client.profile.model.ReleaseFigure;
import fr.pixemploi.client.profile.model.ReleaseRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseViewsTest {
    private static final ReleaseCode FRANCE = code("fr", "France");
    private static final ReleaseEstimate SHARE =
            new ReleaseEstimate().value(0.665).low(0.6181).high(0.7089);

    private static ReleaseCode code(String code, String label) {
        return new ReleaseCode().code(code).label(label);
    }

    @Test
    void aShareIsReadWithItsIntervalAndSeenAsABar() {
        assertThat(ReleaseViews.percent(SHARE, "fr")).isEqualTo("66,5\u00a0% (61,8\u00a0% – 70,9\u00a0%)");
        assertThat(ReleaseViews.percent(SHARE, "en")).isEqualTo("66.5% (61.8% – 70.9%)");
        assertThat(ReleaseViews.bar(SHARE)).isEqualTo(133);
    }

    @Test
    void aGainSaysWhetherItIsOne() {
        ReleaseEstimate gain = new ReleaseEstimate().value(0.36).low(-0.01).high(0.73);
        assertThat(ReleaseViews.levels(gain, "fr-x-easy")).isEqualTo("+0,36 (-0,01 – +0,73)");
        assertThat(ReleaseViews.levels(gain, "en")).isEqualTo("+0.36 (-0.01 – +0.73)");
    }

    @Test
    void neighboursThatAreToldTogetherAreNamedTogetherAndAWholeIsNoPartOfItself() {
        ReleaseRow together = new ReleaseRow()
                .within(FRANCE)
                .parts(List.of(code("fr/epide", "EPIDE"), code("fr/sma-regiment", "Service militaire adapté")));
        assertThat(ReleaseViews.name(together)).isEqualTo("EPIDE + Service militaire adapté");
        assertThat(ReleaseViews.of(together)).isEqualTo("France");
        assertThat(ReleaseViews.of(new ReleaseRow().within(FRANCE).parts(List.of(FRANCE))))
                .isEmpty();
    }

    @Test
    void aFigureOfOneCategoryHasNoColumnOfShares() {
        assertThat(ReleaseViews.kinds(new ReleaseFigure().categories(List.of(code("people", "Personnes")))))
                .isEmpty();
        assertThat(ReleaseViews.kinds(new ReleaseFigure().categories(List.of(code("yes", "Oui"), code("no", "Non")))))
                .hasSize(2);
    }
}
