package fr.pixemploi.assessment.diagnosis.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.rule.OutcomeFigures.RouteCount;
import fr.pixemploi.assessment.diagnosis.domain.rule.OutcomeReport.RouteOutcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomeReportTest {
    private static final CampaignCode CAMPAIGN = new CampaignCode("PXEMPR346");
    private static final CampaignCode GONE = new CampaignCode("PXCMRT346");
    private static final UUID RULES = new UUID(1, 1);

    @Test
    void eachRouteTellsWhoTookItAndWhatBecameOfThem() {
        OutcomeReport report = report(
                40,
                new RouteCount(Route.FULL_TEST, null, 8, 0),
                new RouteCount(Route.FULL_TEST, CAMPAIGN, 6, 6 * 3.5),
                new RouteCount(Route.MEDIATION_FIRST, null, 10, 0));

        assertThat(report.assigned()).isEqualTo(40);
        RouteOutcome full = report.routes().getFirst();
        assertThat(full.persons()).isEqualTo(14);
        assertThat(full.completed()).isEqualTo(6);
        assertThat(full.mastery()).isCloseTo(0.5, within(1e-9));
        assertThat(report.routes().get(1)).isEqualTo(new RouteOutcome(Route.ASSISTED_TEST, 0, 0, null));
        assertThat(report.routes().get(2)).isEqualTo(new RouteOutcome(Route.MEDIATION_FIRST, 10, 0, null));
    }

    @Test
    void resultsOfACampaignThatIsNotKnownAnyMoreCountInNoMean() {
        RouteOutcome route = report(
                        5,
                        new RouteCount(Route.FULL_TEST, GONE, 3, 21),
                        new RouteCount(Route.FULL_TEST, CAMPAIGN, 2, 2 * 7))
                .routes()
                .getFirst();

        assertThat(route.completed()).isEqualTo(5);
        assertThat(route.mastery()).isCloseTo(1, within(1e-9));
    }

    private static OutcomeReport report(long assigned, RouteCount... routes) {
        return OutcomeReport.of(
                RULES,
                new OutcomeFigures.Counted(assigned, List.of(routes)),
                campaign -> campaign.equals(GONE) ? 0 : 7);
    }
}
