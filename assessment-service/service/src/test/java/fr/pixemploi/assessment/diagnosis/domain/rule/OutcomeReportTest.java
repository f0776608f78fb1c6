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
    private static final UUID RULES = new UUID(1, 1);

    @Test
    void largeGroupsAreToldWithWhatBecameOfThem() {
        OutcomeReport report = report(
                40,
                new RouteCount(Route.FULL_TEST, null, 8, 0, 0, 0, 0),
                new RouteCount(Route.FULL_TEST, CAMPAIGN, 12, 12, 6, 6, 6 * 3.5),
                new RouteCount(Route.MEDIATION_FIRST, null, 10, 0, 0, 0, 0));

        assertThat(report.assigned()).isEqualTo(40);
        assertThat(report.finished()).isEqualTo(30);
        RouteOutcome full = report.routes().getFirst();
        assertThat(full.persons()).isEqualTo(20);
        assertThat(full.started()).isEqualTo(12);
        assertThat(full.completed()).isEqualTo(6);
        assertThat(full.mastery()).isCloseTo(0.5, within(1e-9));
        assertThat(report.routes().get(1)).isEqualTo(new RouteOutcome(Route.ASSISTED_TEST, 0L, 0L, 0L, null));
        assertThat(report.routes().get(2).started()).isZero();
    }

    @Test
    void aHandfulOfPeopleIsNotToldAtAll() {
        OutcomeReport report = report(4, new RouteCount(Route.FULL_TEST, CAMPAIGN, 4, 4, 4, 4, 12));

        assertThat(report.assigned()).isNull();
        assertThat(report.finished()).isNull();
        assertThat(report.routes()).allSatisfy(route -> {
            assertThat(route.persons()).isNull();
            assertThat(route.mastery()).isNull();
        });
    }

    @Test
    void aSmallRouteTakesAnotherOneWithItSoThatNobodyCanSubtract() {
        OutcomeReport report = report(
                30,
                new RouteCount(Route.FULL_TEST, null, 18, 0, 0, 0, 0),
                new RouteCount(Route.ASSISTED_TEST, null, 9, 0, 0, 0, 0),
                new RouteCount(Route.MEDIATION_FIRST, null, 3, 0, 0, 0, 0));

        assertThat(report.assigned()).isEqualTo(30);
        assertThat(report.finished()).isEqualTo(30);
        assertThat(report.routes()).extracting(RouteOutcome::persons).containsExactly(18L, null, null);
    }

    @Test
    void whoDidNotGoOnIsAsHiddenAsWhoDid() {
        RouteOutcome route = report(
                        20,
                        new RouteCount(Route.FULL_TEST, null, 2, 0, 0, 0, 0),
                        new RouteCount(Route.FULL_TEST, CAMPAIGN, 18, 18, 18, 18, 60))
                .routes()
                .getFirst();

        assertThat(route.persons()).isEqualTo(20);
        assertThat(route.started()).isNull();
        assertThat(route.completed()).isNull();
        assertThat(route.mastery()).isNull();
    }

    private static OutcomeReport report(long persons, RouteCount... routes) {
        return OutcomeReport.of(RULES, new OutcomeFigures.Counted(persons, List.of(routes)), 5, campaign -> 7);
    }
}
