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
import java.util.stream.Collectors;

/** The plots of a simulation's page, each with its legend and its values in a table. */
final class SimulationPlots {
    private static final List<Style> STYLES = List.of(Style.FIRST, Style.SECOND, Style.THIRD, Style.FOURTH);

    private final Report report;

    SimulationPlots(Report report) {
        this.report = report;
    }

    String errorByQuestions() {
        return errors(
                "questions", "Erreur selon le nombre de questions", "Nombre de questions", StrategyReport::byQuestions);
    }

    String errorByMinutes() {
        return errors("minutes", "Erreur selon le temps", "Minutes", StrategyReport::byMinutes);
    }

    private String errors(String id, String title, String across, Function<StrategyReport, List<Point>> curve) {
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
                value -> Page.number(value, "0.000"));
    }

    String exposure() {
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
                Page::percent);
    }

    String calibration() {
        List<Line> lines = new ArrayList<>(lines(strategy -> strategy.statedProbability().stream()
                .map(bin -> new double[] {bin.stated(), bin.observed()})
                .toList()));
        StrategyReport ours = report.strategies().getFirst();
        List<List<String>> rows = ours.statedProbability().stream()
                .map(bin -> List.of(
                        Page.percent(bin.stated()), Page.percent(bin.observed()), Page.number((double) bin.n())))
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
        String errors = report.strategies().stream()
                .map(strategy -> Page.text(name(strategy)) + " <strong>"
                        + Page.number(strategy.calibrationError(), "0.0000")
                        + "</strong>")
                .collect(Collectors.joining(
                        " ; ", "<p>Écart moyen entre probabilité annoncée et part réalisée : ", "."));
        return "<h2>" + Page.text(plot.title()) + "</h2>" + errors + "</p><div class=\"plot\"><div>" + plot.svg()
                + plot.legend()
                + "</div>"
                + Page.table("Probabilités annoncées : " + name(ours), List.of("Annoncée", "Réalisée", "Nombre"), rows)
                + "</div>";
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
                            Page.number(line.points().getFirst()[1]),
                            Page.number(line.points().getLast()[1])))
                    .append('.');
        }
        return text.toString().strip();
    }

    private static String figure(Plot plot, String first, Function<Double, String> cell) {
        TreeSet<Double> places = new TreeSet<>();
        plot.lines().forEach(line -> line.points().forEach(point -> places.add(point[0])));
        List<List<String>> rows = new ArrayList<>();
        for (double place : places) {
            List<String> row = new ArrayList<>(List.of(Page.number(place)));
            for (Line line : plot.lines())
                row.add(line.points().stream()
                        .filter(point -> point[0] == place)
                        .map(point -> cell.apply(point[1]))
                        .findFirst()
                        .orElse("–"));
            rows.add(row);
        }
        List<String> heads = new ArrayList<>(List.of(first));
        plot.lines().forEach(line -> heads.add(line.name()));
        return "<h2>" + Page.text(plot.title()) + "</h2><div class=\"plot\"><div>" + plot.svg() + plot.legend()
                + "</div>" + Page.table(plot.title() + " : valeurs", heads, rows) + "</div>";
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
