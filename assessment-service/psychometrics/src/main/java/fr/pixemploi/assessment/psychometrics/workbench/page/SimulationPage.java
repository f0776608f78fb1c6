package fr.pixemploi.assessment.psychometrics.workbench.page;

import fr.pixemploi.assessment.engine.simulation.Report;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

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
        return """
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Simulation du test adaptatif</title><style>
                """
                + Page.STYLE
                + "</style></head><body><main><h1>Simulation du test adaptatif</h1>"
                + "<p>Les mêmes personnes simulées, dont on connaît les vraies capacités, passent le test sous quatre stratégies,"
                + " avec la même banque et la même chance. L’erreur est exprimée en écarts-types de la population.</p>"
                + settings()
                + summary()
                + plots.errorByQuestions()
                + plots.errorByMinutes()
                + plots.exposure()
                + plots.calibration()
                + deciles()
                + stops()
                + "</main></body></html>\n";
    }

    private String settings() {
        Setting setting = report.setting();
        Map<String, String> list = new LinkedHashMap<>();
        list.put("Personnes", Page.number(setting.persons()));
        list.put("Questions de la banque", Page.number(setting.items()));
        list.put("Compétences", Page.number(setting.competences()));
        list.put("Corrélation des compétences", Page.number(setting.correlation()));
        if (setting.minutes() != null) list.put("Durée", Page.number(setting.minutes()) + " min");
        if (setting.length() != null) list.put("Longueur", Page.number(setting.length()) + " questions");
        list.put("Graine", seeds);
        list.put("Banque", report.bank());
        list.put("Exposition maximale", setting.exposure() == null ? "non limitée" : Page.percent(setting.exposure()));
        list.put(
                "Choix de la question",
                setting.drawnAmong() == 1
                        ? "la meilleure"
                        : "au hasard parmi les " + setting.drawnAmong() + " meilleures");
        list.put("Contraintes de contenu", yes(setting.constraints()));
        list.put("Réponses au hasard possibles", yes(setting.guessing()));
        list.put("Paramètres faux à l’insu du test", yes(setting.hiddenError()));
        list.put("Début en douceur", yes(setting.gentleStart()));
        list.put("Écart-type de la vitesse", Page.number(setting.speedSd()));
        list.put("Arrêt sous un gain par minute de", setting.floor() == null ? "jamais" : Page.number(setting.floor()));
        StringBuilder html = new StringBuilder("<h2>Réglages</h2><dl>");
        list.forEach((name, value) -> html.append("<div><dt>")
                .append(Page.text(name))
                .append("</dt><dd>")
                .append(Page.text(value))
                .append("</dd></div>"));
        return html.append("</dl>").toString();
    }

    private static String yes(boolean value) {
        return value ? "oui" : "non";
    }

    private String summary() {
        List<String> heads = new ArrayList<>(List.of("Mesure"));
        report.strategies().forEach(strategy -> heads.add(plots.name(strategy)));
        List<List<String>> rows = new ArrayList<>();
        figures().forEach((name, figure) -> {
            List<String> row = new ArrayList<>(List.of(name));
            report.strategies().forEach(strategy -> row.add(figure.apply(strategy)));
            rows.add(row);
        });
        return "<h2>Résultats</h2><p>Erreur : racine de l’erreur quadratique moyenne. Borne : ce que la meilleure estimation"
                + " possible tirerait des mêmes questions (van Trees). Quelles que soient les questions choisies dans cette banque,"
                + " aucun test de ce budget ne descend sous <strong>"
                + Page.number(report.boundAnyChoice(), "0.000")
                + "</strong>.</p>"
                + Page.table("Résultats de chaque stratégie", heads, rows);
    }

    private static Map<String, Function<StrategyReport, String>> figures() {
        Map<String, Function<StrategyReport, String>> figures = new LinkedHashMap<>();
        figures.put("Erreur", strategy -> Page.number(strategy.rmse(), "0.000"));
        figures.put("Borne", strategy -> Page.number(strategy.bound(), "0.000"));
        figures.put("Biais", strategy -> Page.number(strategy.bias(), "0.000"));
        figures.put("Niveau exact", strategy -> Page.percent(strategy.exact()));
        figures.put("À un niveau près", strategy -> Page.percent(strategy.withinOne()));
        figures.put("Palier exact", strategy -> Page.percent(strategy.band()));
        figures.put("Couverture de l’intervalle à 90 %", strategy -> Page.percent(strategy.coverage90()));
        figures.put("Questions", strategy -> Page.number(strategy.items(), "0.0"));
        figures.put("Minutes", strategy -> Page.number(strategy.minutes(), "0.0"));
        figures.put("Exposition maximale", strategy -> Page.percent(strategy.exposureMax()));
        figures.put("Part de la banque utilisée", strategy -> Page.percent(strategy.bankUsed()));
        figures.put("Questions communes à deux passations", strategy -> Page.percent(strategy.overlap()));
        figures.put("Temps de choix, médiane (ms)", strategy -> Page.number(strategy.chooseMsP50(), "0.000"));
        figures.put("Temps de choix, 99 % (ms)", strategy -> Page.number(strategy.chooseMsP99(), "0.000"));
        return figures;
    }

    private String deciles() {
        StringBuilder html = new StringBuilder(
                "<h2>Par dixième des personnes</h2><p>Du dixième des personnes les moins à l’aise au dixième des plus à l’aise,"
                        + " d’après leur capacité moyenne.</p>");
        for (StrategyReport strategy : report.strategies()) {
            List<List<String>> rows = strategy.deciles().stream()
                    .map(decile -> List.of(
                            Page.number(decile.meanAbility(), "0.00"),
                            Page.number(decile.rmse(), "0.000"),
                            Page.percent(decile.exposureMax()),
                            Page.percent(decile.bankUsed()),
                            Page.percent(decile.overlap())))
                    .toList();
            html.append(Page.table(
                    plots.name(strategy),
                    List.of("Capacité moyenne", "Erreur", "Exposition maximale", "Banque utilisée", "Recouvrement"),
                    rows));
        }
        return html.toString();
    }

    private String stops() {
        TreeSet<Integer> minutes = new TreeSet<>();
        Map<Integer, List<String>> counts = new LinkedHashMap<>();
        for (StrategyReport strategy : report.strategies())
            strategy.stoppingMinutes().stream()
                    .filter(stop -> stop.sittings() > 0)
                    .forEach(stop -> minutes.add(stop.minute()));
        for (int minute : minutes) {
            List<String> row = new ArrayList<>(List.of(Page.number(minute)));
            for (StrategyReport strategy : report.strategies())
                row.add(Page.number(strategy.stoppingMinutes().stream()
                        .filter(stop -> stop.minute() == minute)
                        .mapToInt(Report.Stops::sittings)
                        .sum()));
            counts.put(minute, row);
        }
        List<String> heads = new ArrayList<>(List.of("Minute"));
        report.strategies().forEach(strategy -> heads.add(plots.name(strategy)));
        return "<h2>Fin des passations</h2>"
                + Page.table("Passations terminées dans chaque minute", heads, List.copyOf(counts.values()));
    }
}
