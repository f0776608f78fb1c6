package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.simulation.Report.Bin;
import fr.pixemploi.assessment.engine.simulation.Report.Decile;
import fr.pixemploi.assessment.engine.simulation.Report.Exposure;
import fr.pixemploi.assessment.engine.simulation.Report.Point;
import fr.pixemploi.assessment.engine.simulation.Report.Stops;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Several runs that differ by their seed as one report: means of the figures and curves, probabilities and stops counted together.
 * Curves go as far as the shortest of them.
 */
public final class MeanReport {
    private MeanReport() {}

    /**
     * @param reports of the same setting except for the seed, at least one
     * @return with the first run's setting
     */
    public static Report of(List<Report> reports) {
        Report first = reports.getFirst();
        List<StrategyReport> strategies = new ArrayList<>();
        for (int i = 0; i < first.strategies().size(); i++) {
            int place = i;
            strategies.add(mean(reports.stream()
                    .map(report -> report.strategies().get(place))
                    .toList()));
        }
        return new Report(
                first.setting(),
                first.bank(),
                mean(reports, Report::bound),
                mean(reports, Report::boundAnyChoice),
                List.copyOf(strategies));
    }

    private static StrategyReport mean(List<StrategyReport> runs) {
        List<Bin> bins = bins(runs);
        return new StrategyReport(
                runs.getFirst().name(),
                mean(runs, StrategyReport::rmse),
                mean(runs, StrategyReport::bound),
                mean(runs, StrategyReport::bias),
                mean(runs, StrategyReport::exact),
                mean(runs, StrategyReport::withinOne),
                mean(runs, StrategyReport::band),
                mean(runs, StrategyReport::coverage90),
                mean(runs, StrategyReport::items),
                mean(runs, StrategyReport::minutes),
                mean(runs, StrategyReport::exposureMax),
                mean(runs, StrategyReport::bankUsed),
                mean(runs, StrategyReport::overlap),
                mean(runs, StrategyReport::chooseMsP50),
                mean(runs, StrategyReport::chooseMsP99),
                // A mean of errors, which is larger than the error of the bins counted together.
                mean(runs, StrategyReport::calibrationError),
                mean(runs, StrategyReport::calibrationErrorOfDecisions),
                bins,
                points(runs, StrategyReport::byQuestions),
                points(runs, StrategyReport::byMinutes),
                across(
                        runs,
                        StrategyReport::exposures,
                        at -> new Exposure(at.getFirst().rank(), mean(at, Exposure::share))),
                across(
                        runs,
                        StrategyReport::deciles,
                        at -> new Decile(
                                mean(at, Decile::meanAbility),
                                mean(at, Decile::rmse),
                                mean(at, Decile::exposureMax),
                                mean(at, Decile::bankUsed),
                                mean(at, Decile::overlap))),
                stops(runs));
    }

    private static List<Point> points(List<StrategyReport> runs, Function<StrategyReport, List<Point>> curve) {
        return across(runs, curve, at -> new Point(at.getFirst().after(), mean(at, Point::rmse)));
    }

    private static <T> List<T> across(
            List<StrategyReport> runs, Function<StrategyReport, List<T>> curve, Function<List<T>, T> mean) {
        int length =
                runs.stream().mapToInt(run -> curve.apply(run).size()).min().orElse(0);
        List<T> means = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int place = i;
            means.add(mean.apply(
                    runs.stream().map(run -> curve.apply(run).get(place)).toList()));
        }
        return List.copyOf(means);
    }

    private static List<Bin> bins(List<StrategyReport> runs) {
        StatedProbabilities all = new StatedProbabilities();
        for (StrategyReport run : runs) run.statedProbability().forEach(all::add);
        return all.bins();
    }

    private static List<Stops> stops(List<StrategyReport> runs) {
        int last = runs.stream()
                .mapToInt(run -> run.stoppingMinutes().size())
                .max()
                .orElse(0);
        List<Stops> stops = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            int minute = i;
            int sittings = runs.stream()
                    .filter(run -> minute < run.stoppingMinutes().size())
                    .mapToInt(run -> run.stoppingMinutes().get(minute).sittings())
                    .sum();
            stops.add(new Stops(minute, sittings));
        }
        return stops;
    }

    private static <T> double mean(List<T> values, ToDoubleFunction<T> figure) {
        return values.stream().mapToDouble(figure).average().orElse(0);
    }
}
