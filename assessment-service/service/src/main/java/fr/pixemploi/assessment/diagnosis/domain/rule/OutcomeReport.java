package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.collective.domain.MinGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What became of the people that rules were applied to, for a manager. A number of fewer people than the least group is hidden
 * (null), and so is a number from which one could compute such a one.
 *
 * @param assigned people whom the rules were assigned to
 * @param finished of those: with a route
 */
public record OutcomeReport(
        UUID ruleSet, @Nullable Long assigned, @Nullable Long finished, List<RouteOutcome> routes) {
    /**
     * @param mastery mean share of the open levels that results reached, from 0 to 1
     */
    public record RouteOutcome(
            Route route,
            @Nullable Long persons,
            @Nullable Long started,
            @Nullable Long completed,
            @Nullable Double mastery) {}

    /** @param openLevels highest level that a campaign asks about; 0 when it is not known any more */
    public static OutcomeReport of(
            UUID ruleSet, OutcomeFigures.Counted counted, int minGroup, ToDoubleFunction<CampaignCode> openLevels) {
        MinGroup min = new MinGroup(minGroup);
        List<Sum> sums = Arrays.stream(Route.values())
                .map(route -> Sum.of(
                        route,
                        counted.routes().stream()
                                .filter(row -> row.route() == route)
                                .toList(),
                        openLevels))
                .toList();
        long finished = sums.stream().mapToLong(Sum::persons).sum();
        boolean told = min.tells(counted.persons());
        List<Long> parts = new ArrayList<>(sums.stream().map(Sum::persons).toList());
        parts.add(counted.persons() - finished);
        Set<Integer> hidden = min.hidden(parts);
        List<RouteOutcome> routes = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            routes.add(sums.get(i).outcome(told && !hidden.contains(i), min));
        }
        return new OutcomeReport(
                ruleSet,
                told ? counted.persons() : null,
                told && !hidden.contains(parts.size() - 1) ? finished : null,
                List.copyOf(routes));
    }

    /** All campaigns of a route together. */
    private record Sum(Route route, long persons, long started, long completed, long measured, double shares) {
        static Sum of(Route route, List<OutcomeFigures.RouteCount> rows, ToDoubleFunction<CampaignCode> openLevels) {
            List<OutcomeFigures.RouteCount> measured = rows.stream()
                    .filter(row -> row.campaign() != null && openLevels.applyAsDouble(row.campaign()) > 0)
                    .toList();
            return new Sum(
                    route,
                    sum(rows, OutcomeFigures.RouteCount::persons),
                    sum(rows, OutcomeFigures.RouteCount::started),
                    sum(rows, OutcomeFigures.RouteCount::completed),
                    sum(measured, OutcomeFigures.RouteCount::measured),
                    measured.stream()
                            .mapToDouble(row ->
                                    row.levels() / openLevels.applyAsDouble(Objects.requireNonNull(row.campaign())))
                            .sum());
        }

        private static long sum(
                List<OutcomeFigures.RouteCount> rows, ToLongFunction<OutcomeFigures.RouteCount> figure) {
            return rows.stream().mapToLong(figure).sum();
        }

        RouteOutcome outcome(boolean told, MinGroup min) {
            boolean startedTold = told && min.tells(started) && min.tells(persons - started);
            boolean completedTold = startedTold && min.tells(completed) && min.tells(started - completed);
            boolean masteryTold = completedTold && measured > 0 && min.tells(measured);
            return new RouteOutcome(
                    route,
                    told ? persons : null,
                    startedTold ? started : null,
                    completedTold ? completed : null,
                    masteryTold ? shares / measured : null);
        }
    }
}
