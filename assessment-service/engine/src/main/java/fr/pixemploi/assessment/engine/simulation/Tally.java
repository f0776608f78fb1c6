package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.simulation.Report.Decile;
import fr.pixemploi.assessment.engine.simulation.Report.Exposure;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.engine.simulation.examiner.Examiner;
import fr.pixemploi.assessment.engine.simulation.setting.Persons;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Adds up one strategy's sittings into its part of the report. */
final class Tally {
    private static final double NINETY = 1.6448536269514722;
    private static final int DECILES = 10;

    private final String name;
    private final Persons persons;
    private final AbilityPrior population;
    private final double[] information;
    private final CutScores cuts = Setting.CUTS;
    private final int[] decileOf;
    private final ExposureRates exposures;
    private final ExposureRates[] exposuresOf = new ExposureRates[DECILES];
    private final double[] errorOf = new double[DECILES];
    private final StatedProbabilities all = new StatedProbabilities();
    private final StatedProbabilities decisions = new StatedProbabilities();
    private final ErrorCourses courses;
    private final List<Long> choices = new ArrayList<>();
    private double squares;
    private double errors;
    private long exact;
    private long withinOne;
    private long band;
    private long covered;

    Tally(String name, Persons persons, SimulatedBank bank, Setting setting) {
        int items = bank.items().size();
        this.name = name;
        this.persons = persons;
        this.population = bank.prior();
        this.information = new double[population.dimensions()];
        this.decileOf = deciles(persons);
        this.exposures = new ExposureRates(items);
        for (int d = 0; d < DECILES; d++) exposuresOf[d] = new ExposureRates(items);
        this.courses = new ErrorCourses(setting);
    }

    /** A question was chosen in so many nanoseconds. */
    void chose(long nanoseconds) {
        choices.add(nanoseconds);
    }

    /** A question was answered in time. */
    void answered(int person, SimulatedBank.Item item) {
        int k = item.dimension();
        information[k] += item.behaviour().information(persons.abilities(person)[k]) / persons.count();
    }

    /** The person's error before the first question, and after each that counted. */
    void step(int person, double elapsedSeconds, Examiner examiner) {
        double[] truth = persons.abilities(person);
        double sum = 0;
        for (int k = 0; k < truth.length; k++) {
            double error = examiner.mean(k) - truth[k];
            sum += error * error;
        }
        courses.step(elapsedSeconds, sum / truth.length);
    }

    /**
     * The sitting is over.
     *
     * @param seen items shown, including the one during which time ran out
     */
    void end(int person, double seconds, int[] seen, Examiner examiner) {
        courses.end(seconds);
        exposures.sitting(seen);
        exposuresOf[decileOf[person]].sitting(seen);
        double[] truth = persons.abilities(person);
        for (int k = 0; k < truth.length; k++) {
            double error = examiner.mean(k) - truth[k];
            squares += error * error;
            errorOf[decileOf[person]] += error * error / truth.length;
            errors += error;
            if (Math.abs(error) <= NINETY * examiner.sd(k)) covered++;
            levels(truth[k], examiner.mean(k), examiner.sd(k));
        }
    }

    private void levels(double truth, double mean, double sd) {
        int is = cuts.level(truth);
        int said = cuts.level(mean);
        if (is == said) exact++;
        if (Math.abs(is - said) <= 1) withinOne++;
        if (bandOf(is) == bandOf(said)) band++;
        List<Double> chances = cuts.levelProbabilities(mean, sd);
        double reached = 0;
        for (int level = 0; level < cuts.levels(); level++) {
            all.stated(chances.get(level), is == level);
            if (level >= Setting.DECISION_LEVEL) reached += chances.get(level);
        }
        all.stated(Math.min(1, reached), is >= Setting.DECISION_LEVEL);
        decisions.stated(Math.min(1, reached), is >= Setting.DECISION_LEVEL);
    }

    /** Level 0 alone, then two by two. */
    private static int bandOf(int level) {
        return (level + 1) / 2;
    }

    StrategyReport report() {
        int count = persons.count();
        double values = (double) count * persons.abilities(0).length;
        long[] nanoseconds =
                choices.stream().mapToLong(Long::longValue).sorted().toArray();
        return new StrategyReport(
                name,
                Math.sqrt(squares / values),
                VanTreesBound.ofQuestions(population, information),
                errors / values,
                exact / values,
                withinOne / values,
                band / values,
                covered / values,
                courses.questions(),
                courses.minutes(),
                exposures.max(),
                exposures.used(),
                exposures.overlap(),
                milliseconds(nanoseconds, 0.5),
                milliseconds(nanoseconds, 0.99),
                all.calibrationError(),
                decisions.calibrationError(),
                all.bins(),
                courses.byQuestions(),
                courses.byMinutes(),
                exposureCurve(),
                decileFigures(),
                courses.stops());
    }

    private static double milliseconds(long[] sorted, double share) {
        if (sorted.length == 0) return 0;
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, place)] / 1e6;
    }

    private List<Exposure> exposureCurve() {
        double[] falling = exposures.falling();
        List<Exposure> curve = new ArrayList<>();
        for (int rank = 1; rank < falling.length; rank += 1 + rank / 4)
            curve.add(new Exposure(rank, falling[rank - 1]));
        curve.add(new Exposure(falling.length, falling[falling.length - 1]));
        return curve;
    }

    private List<Decile> decileFigures() {
        List<Decile> figures = new ArrayList<>();
        for (int d = 0; d < DECILES; d++) {
            int members = 0;
            double sum = 0;
            for (int person = 0; person < persons.count(); person++) {
                if (decileOf[person] != d) continue;
                members++;
                sum += meanAbility(persons, person);
            }
            if (members == 0) continue;
            figures.add(new Decile(
                    sum / members,
                    Math.sqrt(errorOf[d] / members),
                    exposuresOf[d].max(),
                    exposuresOf[d].used(),
                    exposuresOf[d].overlap()));
        }
        return figures;
    }

    private static int[] deciles(Persons persons) {
        int count = persons.count();
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(person -> meanAbility(persons, person)));
        int[] deciles = new int[count];
        for (int rank = 0; rank < count; rank++) deciles[order[rank]] = (int) ((long) rank * DECILES / count);
        return deciles;
    }

    private static double meanAbility(Persons persons, int person) {
        return Arrays.stream(persons.abilities(person)).average().orElseThrow();
    }
}
