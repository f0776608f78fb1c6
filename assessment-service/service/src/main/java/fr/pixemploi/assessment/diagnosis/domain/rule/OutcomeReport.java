package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What became of the people that rules were applied to, for a manager: of those whose diagnoses and results the structure may read one
 * by one, so that nothing needs to be hidden. Everybody counts only among the assigned, until yesterday.
 *
 * @param assigned people whom the rules were assigned to
 * @param routes of those who share their diagnosis with the structure
 */
public record OutcomeReport(UUID ruleSet, long assigned, List<RouteOutcome> routes) {
    /**
     * @param completed a sitting afterwards, whose result is shared with the structure
     * @param mastery mean share of the open levels that these results reached, from 0 to 1; null without any
     */
    public record RouteOutcome(
            Route route,
            long persons,
            long completed,
            @Nullable Double mastery) {}

    /** @param openLevels highest level that a campaign asks about; 0 when it is not known any more */
    public static OutcomeReport of(
            UUID ruleSet, OutcomeFigures.Counted counted, ToDoubleFunction<CampaignCode> openLevels) {
        List<RouteOutcome> routes = Arrays.stream(Route.values())
                .map(route -> outcome(
                        route,
                        counted.routes().stream()
                                .filter(row -> row.route() == route)
                                .toList(),
                        openLevels))
                .toList();
        return new OutcomeReport(ruleSet, counted.assigned(), routes);
    }

    /** All campaigns of a route together. */
    private static RouteOutcome outcome(
            Route route, List<OutcomeFigures.RouteCount> rows, ToDoubleFunction<CampaignCode> openLevels) {
        List<OutcomeFigures.RouteCount> completed =
                rows.stream().filter(row -> row.campaign() != null).toList();
        List<OutcomeFigures.RouteCount> measured = completed.stream()
                .filter(row -> openLevels.applyAsDouble(Objects.requireNonNull(row.campaign())) > 0)
                .toList();
        double shares = measured.stream()
                .mapToDouble(row -> row.levels() / openLevels.applyAsDouble(Objects.requireNonNull(row.campaign())))
                .sum();
        long results = sum(measured, OutcomeFigures.RouteCount::persons);
        return new RouteOutcome(
                route,
                sum(rows, OutcomeFigures.RouteCount::persons),
                sum(completed, OutcomeFigures.RouteCount::persons),
                results == 0 ? null : shares / results);
    }

    private static long sum(List<OutcomeFigures.RouteCount> rows, ToLongFunction<OutcomeFigures.RouteCount> figure) {
        return rows.stream().mapToLong(figure).sum();
    }
}
