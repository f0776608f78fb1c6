package fr.pixemploi.assessment.psychometrics.workbench.page;

import fr.pixemploi.assessment.engine.simulation.Report;
import fr.pixemploi.assessment.engine.simulation.Report.Point;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.psychometrics.workbench.page.Plot.Axis;
import fr.pixemploi.assessment.psychometrics.workbench.page.Plot.Line;
import fr.pixemploi.assessment.psychometrics.workbench.page.Plot.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** The plots of a simulation's page, each with its values in a table. */
final class SimulationPlots {
    private static final List<Style> STYLES = List.of(Style.FIRST, Style.SECOND, Style.THIRD, Style.FOURTH);

    private final Report report;

    /**
     * A plot as it stands on the page.
     *
     * @param errors a figure of each strategy in words above it; mostly none
     */
    record Figure(Plot plot, List<PageValue> errors, PageTable table) {}

    SimulationPlots(Report report) {
        this.report = report;
    }

    Figure errorByQuestions() {
        return errors(
                "questions", "Erreur selon le nombre de questions", "Nombre de questions", StrategyReport::byQuestions);
    }

    Figure errorByMinutes() {
        return errors("minutes", "Erreur selon le temps", "Minutes", StrategyReport::byMinutes);
    }

    private Figure errors(String id, String title, String across, Function<StrategyReport, List<Point>> curve) {
        List<Line> lines = lines(strategy -> curve.apply(strategy).stream()
                .map(point -> new double[] {point.after(), point.rmse()})
                .toList());
        return figure(
                new Plot(
                        id,
                        title,
                        ends(lines, " de %s au départ à %s à la fin"),
                        Axis.upTo(across, max(lines, 0)),
                        Axis.upTo("Erreur (écarts-types)", max(lines, 1)),
                        lines),
                across,
                value -> French.number(value, "0.000"));
    }

    Figure exposure() {
        List<Line> lines = lines(strategy -> strategy.exposures().stream()
                .map(exposure -> new double[] {exposure.rank(), exposure.share()})
                .toList());
        return figure(
                new Plot(
                        "exposition",
                        "Exposition des questions",
                        "Part des passations qui ont vu chaque question, de la plus vue à la moins vue."
                                + ends(lines, " de %s pour la plus vue à %s pour la dernière"),
                        Axis.ranks(
                                "Rang de la question (échelle logarithmique)",
                                report.setting().items()),
                        Axis.upTo("Part des passations", max(lines, 1)),
                        lines),
                "Rang",
                French::percent);
    }

    Figure calibration() {
        List<Line> lines = new ArrayList<>(lines(strategy -> strategy.statedProbability().stream()
                .map(bin -> new double[] {bin.stated(), bin.observed()})
                .toList()));
        List<PageTable.Row> rows = report.strategies().stream()
                .flatMap(strategy -> strategy.statedProbability().stream()
                        .map(bin -> PageTable.row(
                                name(strategy),
                                French.percent(bin.stated()),
                                French.percent(bin.observed()),
                                French.number((double) bin.n()))))
                .toList();
        List<Line> shown = new ArrayList<>(lines);
        shown.add(new Line("Probabilités exactes", Style.REFERENCE, List.of(new double[] {0, 0}, new double[] {1, 1})));
        Plot plot = new Plot(
                "probabilites",
                "Les probabilités annoncées sont-elles vraies ?",
                "Pour chaque dixième de l’échelle, probabilité annoncée d’un niveau ou d’une décision et part des cas où elle s’est"
                        + " réalisée. Sur la diagonale, les deux sont égales.",
                Axis.upTo("Probabilité annoncée", 1),
                Axis.upTo("Part réalisée", 1),
                shown);
        List<PageValue> errors = report.strategies().stream()
                .map(strategy -> new PageValue(name(strategy), French.number(strategy.calibrationError(), "0.0000")))
                .toList();
        return new Figure(
                plot,
                errors,
                new PageTable("Probabilités annoncées", List.of("Stratégie", "Annoncée", "Réalisée", "Nombre"), rows));
    }

    private List<Line> lines(Function<StrategyReport, List<double[]>> points) {
        List<Line> lines = new ArrayList<>();
        for (StrategyReport strategy : report.strategies())
            lines.add(new Line(name(strategy), STYLES.get(lines.size()), points.apply(strategy)));
        return lines;
    }

    private static double max(List<Line> lines, int coordinate) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(point -> point[coordinate])
                .max()
                .orElse(1);
    }

    private static String ends(List<Line> lines, String pattern) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (line.points().isEmpty()) continue;
            text.append(' ')
                    .append(line.name())
                    .append(" :")
                    .append(pattern.formatted(
                            French.number(line.points().getFirst()[1]),
                            French.number(line.points().getLast()[1])))
                    .append('.');
        }
        return text.toString().strip();
    }

    private static Figure figure(Plot plot, String first, Function<Double, String> cell) {
        TreeSet<Double> places = new TreeSet<>();
        plot.lines().forEach(line -> line.points().forEach(point -> places.add(point[0])));
        List<PageTable.Row> rows = new ArrayList<>();
        for (double place : places)
            rows.add(new PageTable.Row(
                    French.number(place),
                    plot.lines().stream().map(line -> at(line, place, cell)).toList()));
        List<String> heads = new ArrayList<>(List.of(first));
        plot.lines().forEach(line -> heads.add(line.name()));
        return new Figure(plot, List.of(), new PageTable(plot.title() + " : valeurs", heads, rows));
    }

    private static String at(Line line, double place, Function<Double, String> cell) {
        return line.points().stream()
                .filter(point -> point[0] == place)
                .map(point -> cell.apply(point[1]))
                .findFirst()
                .orElse("–");
    }

    /** A strategy's name in French. */
    String name(StrategyReport strategy) {
        return switch (strategy.name()) {
            case "per-second" -> report.setting().length() == null ? "Le nôtre, par seconde" : "Le nôtre";
            case "most-information" -> "Le plus d’information";
            case "separate" -> "Tests séparés";
            case "global" -> "Capacité unique";
            default -> strategy.name();
        };
    }
}
