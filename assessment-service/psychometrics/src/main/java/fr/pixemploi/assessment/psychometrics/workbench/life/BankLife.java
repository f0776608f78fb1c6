package fr.pixemploi.assessment.psychometrics.workbench.life;

import fr.pixemploi.assessment.bank.campaign.EngineRules;
import fr.pixemploi.assessment.bank.campaign.SimulatedCampaign;
import fr.pixemploi.assessment.engine.exposure.Draws;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.simulation.Report.Point;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.engine.simulation.Simulation;
import fr.pixemploi.assessment.engine.simulation.setting.Persons;
import fr.pixemploi.assessment.engine.simulation.setting.RandomStream;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import fr.pixemploi.assessment.psychometrics.calibration.check.Drift;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.AnswerRecords;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationBank;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationChoices;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationReport;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationRun;
import fr.pixemploi.assessment.psychometrics.workbench.life.LifeReport.Figures;
import fr.pixemploi.assessment.psychometrics.workbench.life.LifeReport.Gap;
import fr.pixemploi.assessment.psychometrics.workbench.life.LifeReport.Parameters;
import fr.pixemploi.assessment.psychometrics.workbench.life.LifeReport.Round;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rounds of sittings by the real choice of questions, calibration of all answers so far, and publication. Every round has people of
 * its own, so that no edition is measured on people whom it was calibrated with; beside it the same people sit a bank of which the
 * truth is known. The people's distribution and times are known throughout: only items are learned.
 */
final class BankLife {
    private static final long ROUND = 32;
    private static final long TRIALS = 33;

    /** Sittings that control of exposure learns from before those of a round; fewer before few. */
    private static final int WARM_UP = 1000;

    /** An audience of which fewer are known gets no distribution of its own. */
    private static final int MIN_PERSONS = 300;

    private final SimulatedCampaign campaign;
    private final LifeChoices choices;
    private final Consumer<String> told;
    private final AnswerRecords answers = new AnswerRecords();

    /** Sittings and how often each item was asked in them. */
    private record Sat(StrategyReport report, Map<String, Integer> asked) {}

    private BankLife(SimulatedCampaign campaign, LifeChoices choices, Consumer<String> told) {
        this.campaign = campaign;
        this.choices = choices;
        this.told = told;
    }

    /** @param told how far it is */
    static List<Round> of(SimulatedCampaign campaign, LifeChoices choices, Consumer<String> told) {
        return new BankLife(campaign, choices, told).lived();
    }

    private List<Round> lived() {
        LivingBank bank = LivingBank.born(campaign, choices);
        List<Round> rounds = new ArrayList<>();
        for (int edition = 0; edition <= choices.rounds(); edition++) {
            int from = answers.size();
            Setting setting = setting(edition);
            rounds.add(round(edition, from, bank, setting, rounds));
            if (edition == choices.rounds()) break;
            tryOut(bank, edition, setting);
            bank = bank.publish(calibrated(bank), "edition-" + (edition + 1));
        }
        return rounds;
    }

    private Setting setting(int edition) {
        boolean isControlled = campaign.draft().rules().protection().exposureAtMost() < 1;
        return campaign.setting(
                RandomStream.of(choices.seed(), ROUND, edition).bits(),
                choices.sittings(),
                isControlled ? Math.min(WARM_UP, 2 * choices.sittings()) : 0);
    }

    private Round round(int edition, int calibratedFrom, LivingBank bank, Setting setting, List<Round> before) {
        Sat published = sat(
                "edition " + edition,
                bank,
                bank.open(),
                setting,
                (person, item, category) -> answers.add(name(edition, person), number(bank, item), category));
        Sat known =
                sat("edition " + edition + ", known", bank, bank.openAndKnown(), setting, (p, item, category) -> {});
        Figures figures = figures(published, bank);
        Figures ofKnown = figures(known, bank);
        Figures first = before.isEmpty() ? figures : before.getFirst().published();
        Figures firstKnown = before.isEmpty() ? ofKnown : before.getFirst().known();
        return new Round(
                edition,
                (int) bank.published().items().stream()
                        .filter(CalibrationBank.Entry::isCalibrated)
                        .count(),
                bank.onTrial().size(),
                calibratedFrom,
                parameters(bank, published.asked()),
                figures,
                ofKnown,
                Gap.of(first, firstKnown, figures, ofKnown));
    }

    private interface Heard {
        void answer(int person, String item, int category);
    }

    private Sat sat(String name, LivingBank bank, SimulatedBank items, Setting setting, Heard heard) {
        Map<String, Integer> asked = new HashMap<>();
        StrategyReport report =
                Simulation.run(name, setting, items, bank.selectors(items), () -> 0, new Simulation.Progress() {
                    @Override
                    public void done(String strategy, int sittings, int of) {
                        if (sittings == of) told.accept(strategy + ": " + sittings + " sittings");
                    }

                    @Override
                    public void answered(int person, SimulatedBank.Item item, int category) {
                        asked.merge(item.id(), 1, Integer::sum);
                        heard.answer(person, item.id(), category);
                    }
                });
        return new Sat(report, asked);
    }

    /**
     * Everybody of a round is also put items on trial, which chance chooses, as in a sitting. When does not matter: they take no time
     * of the test, and say nothing of the person.
     */
    private void tryOut(LivingBank bank, int edition, Setting setting) {
        List<CalibrationBank.Entry> trial = bank.onTrial();
        Persons persons =
                Persons.drawn(setting.seed(), setting.persons(), campaign.bank().prior(), setting.speedSd());
        long draws = RandomStream.of(choices.seed(), TRIALS, edition).bits();
        for (int person = 0; person < persons.count(); person++) {
            List<CalibrationBank.Entry> left = new ArrayList<>(trial);
            for (int tried = 0; tried < choices.tried() && !left.isEmpty(); tried++) {
                int place = Draws.below(left.size(), draws, (long) person * choices.tried() + tried);
                SimulatedBank.Item item = bank.real(left.remove(place));
                // Beyond the places of the items that measure, so that luck with one is not luck with another.
                int luck = campaign.pool().size() + bank.place(item.id());
                answers.add(
                        name(edition, person),
                        number(bank, item.id()),
                        persons.answer(person, luck, item.dimension(), item.behaviour()));
            }
        }
    }

    private CalibrationReport calibrated(LivingBank bank) {
        told.accept("calibrating " + answers.size() + " answers of " + answers.persons() + " people");
        return new CalibrationReport(new CalibrationRun(
                bank.published(),
                answers,
                new CalibrationChoices(
                        choices.minAnswers(),
                        MIN_PERSONS,
                        Set.of(),
                        Set.of(),
                        CalibrationChoices.Scale.auto,
                        CalibrationSettings.USUAL),
                (iteration, change) -> {
                    if (iteration % 20 == 0) told.accept("iteration " + iteration + ": largest change " + change);
                }));
    }

    private static String name(int edition, int person) {
        return edition + "-" + person;
    }

    private static int number(LivingBank bank, String id) {
        return bank.published().numbers().getOrDefault(id, -1);
    }

    private static Figures figures(Sat sat, LivingBank bank) {
        StrategyReport report = sat.report();
        int tasks = sat.asked().entrySet().stream()
                .filter(entry -> EngineRules.TASKS.contains(bank.type(entry.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int all = sat.asked().values().stream().mapToInt(Integer::intValue).sum();
        return new Figures(
                after(20, report),
                after(33, report),
                report.rmse(),
                report.coverage90(),
                report.exact(),
                report.items(),
                all == 0 ? 0 : report.items() * tasks / all,
                report.minutes(),
                report.exposureMax(),
                report.bankUsed(),
                report.overlap());
    }

    /** A sitting that ended keeps its error. */
    private static double after(int minutes, StrategyReport report) {
        double rmse = report.rmse();
        for (Point point : report.byMinutes()) {
            if (point.after() <= minutes) rmse = point.rmse();
        }
        return rmse;
    }

    private static Parameters parameters(LivingBank bank, Map<String, Integer> asked) {
        double[] alike = new double[3];
        double[] often = new double[3];
        for (CalibrationBank.Entry entry : bank.published().items()) {
            if (!entry.isScored()) continue;
            ResponseModel real = bank.real(entry).behaviour();
            double b = Drift.difficulty(entry.model()) - Drift.difficulty(real);
            double logA = StrictMath.log(Drift.discrimination(entry.model()) / Drift.discrimination(real));
            add(alike, 1, b, logA);
            add(often, asked.getOrDefault(entry.id(), 0), b, logA);
        }
        return new Parameters(root(alike, 1), root(often, 1), root(alike, 2), root(often, 2));
    }

    private static void add(double[] sums, double weight, double b, double logA) {
        sums[0] += weight;
        sums[1] += weight * b * b;
        sums[2] += weight * logA * logA;
    }

    private static double root(double[] sums, int of) {
        return sums[0] == 0 ? 0 : Math.sqrt(sums[of] / sums[0]);
    }
}
