package fr.pixemploi.assessment.psychometrics.workbench.page;

import fr.pixemploi.assessment.engine.simulation.Report;
import fr.pixemploi.assessment.engine.simulation.Report.Decile;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** A simulation report as one self-contained page that a person can read. */
public final class SimulationPage {
    private final Report report;
    private final String seeds;
    private final SimulationPlots plots;

    private SimulationPage(Report report, String seeds) {
        this.report = report;
        this.seeds = seeds;
        this.plots = new SimulationPlots(report);
    }

    /** @param seeds of the runs that the report is the mean of, as people write them */
    public static String of(Report report, String seeds) {
        return new SimulationPage(report, seeds).html();
    }

    private String html() {
        return Templates.page(
                "simulation",
                Map.of(
                        "style",
                        InlinedModules.resource("workbench/simulation.css"),
                        "settings",
                        settings(),
                        "boundAnyChoice",
                        French.number(report.boundAnyChoice(), "0.000"),
                        "summary",
                        summary(),
                        "figures",
                        List.of(
                                plots.errorByQuestions(),
                                plots.errorByMinutes(),
                                plots.exposure(),
                                plots.calibration()),
                        "deciles",
                        deciles(),
                        "stops",
                        stops()));
    }

    private List<PageValue> settings() {
        Setting setting = report.setting();
        List<PageValue> list = new ArrayList<>();
        list.add(new PageValue("Personnes", French.number(setting.persons())));
        list.add(new PageValue("Questions de la banque", French.number(setting.items())));
        list.add(new PageValue("Compétences", French.number(setting.competences())));
        list.add(new PageValue("Corrélation des compétences", French.number(setting.correlation())));
        if (setting.minutes() != null) list.add(new PageValue("Durée", French.number(setting.minutes()) + " min"));
        if (setting.length() != null)
            list.add(new PageValue("Longueur", French.number(setting.length()) + " questions"));
        list.add(new PageValue("Graine", seeds));
        list.add(new PageValue("Banque", report.bank()));
        list.add(new PageValue(
                "Exposition maximale",
                setting.exposure() == null ? "non limitée" : French.percent(setting.exposure())));
        list.add(new PageValue(
                "Choix de la question",
                setting.drawnAmong() == 1
                        ? "la meilleure"
                        : "au hasard parmi les " + setting.drawnAmong() + " meilleures"));
        list.add(new PageValue("Contraintes de contenu", yes(setting.constraints())));
        list.add(new PageValue("Réponses au hasard possibles", yes(setting.guessing())));
        list.add(new PageValue("Paramètres faux à l’insu du test", yes(setting.hiddenError())));
        list.add(new PageValue("Début en douceur", yes(setting.gentleStart())));
        list.add(new PageValue("Écart-type de la vitesse", French.number(setting.speedSd())));
        list.add(new PageValue(
                "Arrêt sous un gain par minute de",
                setting.floor() == null ? "jamais" : French.number(setting.floor())));
        return list;
    }

    private static String yes(boolean value) {
        return value ? "oui" : "non";
    }

    private PageTable summary() {
        List<PageTable.Row> rows = new ArrayList<>();
        figures()
                .forEach((name, figure) -> rows.add(new PageTable.Row(
                        name, report.strategies().stream().map(figure).toList())));
        return new PageTable("Résultats de chaque stratégie", strategiesAfter("Mesure"), rows);
    }

    private List<String> strategiesAfter(String first) {
        return Stream.concat(Stream.of(first), report.strategies().stream().map(plots::name))
                .toList();
    }

    private static Map<String, Function<StrategyReport, String>> figures() {
        Map<String, Function<StrategyReport, String>> figures = new LinkedHashMap<>();
        figures.put("Erreur", strategy -> French.number(strategy.rmse(), "0.000"));
        figures.put("Borne", strategy -> French.number(strategy.bound(), "0.000"));
        figures.put("Biais", strategy -> French.number(strategy.bias(), "0.000"));
        figures.put("Niveau exact", strategy -> French.percent(strategy.exact()));
        figures.put("À un niveau près", strategy -> French.percent(strategy.withinOne()));
        figures.put("Palier exact", strategy -> French.percent(strategy.band()));
        figures.put("Couverture de l’intervalle à 90 %", strategy -> French.percent(strategy.coverage90()));
        figures.put("Questions", strategy -> French.number(strategy.items(), "0.0"));
        figures.put("Minutes", strategy -> French.number(strategy.minutes(), "0.0"));
        figures.put("Exposition maximale", strategy -> French.percent(strategy.exposureMax()));
        figures.put("Part de la banque utilisée", strategy -> French.percent(strategy.bankUsed()));
        figures.put("Questions communes à deux passations", strategy -> French.percent(strategy.overlap()));
        figures.put("Temps de choix, médiane (ms)", strategy -> French.number(strategy.chooseMsP50(), "0.000"));
        figures.put("Temps de choix, 99 % (ms)", strategy -> French.number(strategy.chooseMsP99(), "0.000"));
        return figures;
    }

    private List<PageTable> deciles() {
        return report.strategies().stream()
                .map(strategy -> new PageTable(
                        plots.name(strategy),
                        List.of("Capacité moyenne", "Erreur", "Exposition maximale", "Banque utilisée", "Recouvrement"),
                        strategy.deciles().stream().map(SimulationPage::row).toList()))
                .toList();
    }

    private static PageTable.Row row(Decile decile) {
        return PageTable.row(
                French.number(decile.meanAbility(), "0.00"),
                French.number(decile.rmse(), "0.000"),
                French.percent(decile.exposureMax()),
                French.percent(decile.bankUsed()),
                French.percent(decile.overlap()));
    }

    private PageTable stops() {
        TreeSet<Integer> minutes = new TreeSet<>();
        for (StrategyReport strategy : report.strategies())
            strategy.stoppingMinutes().stream()
                    .filter(stop -> stop.sittings() > 0)
                    .forEach(stop -> minutes.add(stop.minute()));
        List<PageTable.Row> rows = minutes.stream()
                .map(minute -> new PageTable.Row(
                        French.number(minute),
                        report.strategies().stream()
                                .map(strategy -> French.number(stopped(strategy, minute)))
                                .toList()))
                .toList();
        return new PageTable("Passations terminées dans chaque minute", strategiesAfter("Minute"), rows);
    }

    private static int stopped(StrategyReport strategy, int minute) {
        return strategy.stoppingMinutes().stream()
                .filter(stop -> stop.minute() == minute)
                .mapToInt(Report.Stops::sittings)
                .sum();
    }
}
