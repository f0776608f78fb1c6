package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.selection.Selector;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.engine.simulation.examiner.Examiner;
import fr.pixemploi.assessment.engine.simulation.examiner.GlobalExaminer;
import fr.pixemploi.assessment.engine.simulation.examiner.JointExaminer;
import fr.pixemploi.assessment.engine.simulation.examiner.SeparateExaminer;
import fr.pixemploi.assessment.engine.simulation.setting.Persons;
import fr.pixemploi.assessment.engine.simulation.setting.RandomStream;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/**
 * One run: the same simulated persons sit the test under each strategy, with the same bank and the same luck. A person answers
 * until the strategy has no more questions or the budget is spent; the question during which time runs out was seen but does not
 * count.
 */
public final class Simulation {
    private static final long SITTING = 21;
    private static final long BEFORE = 22;

    private final Setting setting;
    private final SimulatedBank bank;
    private final Persons persons;
    private final LongSupplier nanoseconds;
    private final Progress progress;

    /** Hears how far a run is, and what is answered. */
    @FunctionalInterface
    public interface Progress {
        /** This many sittings of a strategy are done. */
        void done(String strategy, int sittings, int of);

        /** A person who is measured answered in time. */
        default void answered(int person, SimulatedBank.Item item, int category) {}
    }

    private Simulation(
            Setting setting, SimulatedBank bank, Persons persons, LongSupplier nanoseconds, Progress progress) {
        this.setting = setting;
        this.bank = bank;
        this.persons = persons;
        this.nanoseconds = nanoseconds;
        this.progress = progress;
    }

    /**
     * Runs all four strategies.
     *
     * @param nanoseconds a clock to time the choices with; nothing else depends on it
     */
    public static Report run(Setting setting, SimulatedBank bank, LongSupplier nanoseconds, Progress progress) {
        Persons persons = Persons.drawn(setting.seed(), setting.persons(), bank.prior(), setting.speedSd());
        Simulation simulation = new Simulation(setting, bank, persons, nanoseconds, progress);
        List<StrategyReport> strategies = new ArrayList<>();
        strategies.add(simulation.played(
                new JointExaminer("per-second", bank, SettingRules.perSecond(setting), setting.speedSd())));
        strategies.add(simulation.played(
                new JointExaminer("most-information", bank, SettingRules.maxInformation(setting), setting.speedSd())));
        strategies.add(simulation.played(new SeparateExaminer(bank, setting.drawnAmong())));
        strategies.add(simulation.played(new GlobalExaminer(bank, setting.drawnAmong())));
        return new Report(
                setting,
                bank.version(),
                strategies.getFirst().bound(),
                VanTreesBound.ofAnyChoice(bank, setting),
                List.copyOf(strategies));
    }

    /**
     * Runs one test of given rules instead, such as a campaign's.
     *
     * @param setting persons, budget and exposure; its content and manner are ignored: the selector decides them
     * @param bank the items of the selector's pool, in its order
     */
    public static StrategyReport run(
            String name,
            Setting setting,
            SimulatedBank bank,
            Selector selector,
            LongSupplier nanoseconds,
            Progress progress) {
        return run(name, setting, bank, seed -> selector, nanoseconds, progress);
    }

    /**
     * The same where sittings are served by different selectors.
     *
     * @param selectors which one, by the sitting's seed; their pools have the same items
     */
    public static StrategyReport run(
            String name,
            Setting setting,
            SimulatedBank bank,
            LongFunction<Selector> selectors,
            LongSupplier nanoseconds,
            Progress progress) {
        Persons persons = Persons.drawn(setting.seed(), setting.persons(), bank.prior(), setting.speedSd());
        return new Simulation(setting, bank, persons, nanoseconds, progress)
                .played(new JointExaminer(name, bank, selectors, setting.speedSd()));
    }

    private StrategyReport played(Examiner examiner) {
        Tally tally = new Tally(examiner.name(), persons, bank, setting);
        ExposureControl control = new ExposureControl(bank.items().size(), setting.exposure());
        // Exposure control first learns from sittings of other persons, so that it is measured at work and not while it
        // starts.
        if (setting.exposure() != null) {
            Persons before = Persons.drawn(
                    RandomStream.of(setting.seed(), BEFORE).bits(), setting.warmUp(), bank.prior(), setting.speedSd());
            Tally ignored = new Tally(examiner.name(), before, bank, setting);
            for (int person = 0; person < before.count(); person++)
                control.seen(sit(before, person, examiner, control, ignored));
        }
        for (int person = 0; person < persons.count(); person++) {
            control.seen(sit(persons, person, examiner, control, tally));
            progress.done(examiner.name(), person + 1, persons.count());
        }
        return tally.report();
    }

    /** @return items shown, including the one during which time ran out */
    private int[] sit(Persons sitters, int person, Examiner examiner, ExposureControl control, Tally tally) {
        examiner.begin(
                control.sitting(RandomStream.of(setting.seed(), SITTING, person).bits()));
        int[] seen = new int[64];
        int shown = 0;
        double elapsed = 0;
        tally.step(person, 0, examiner);
        for (int answered = 0; answered < setting.questions(); answered++) {
            long before = nanoseconds.getAsLong();
            int item = examiner.next();
            tally.chose(nanoseconds.getAsLong() - before);
            if (item < 0) break;
            if (shown == seen.length) seen = Arrays.copyOf(seen, 2 * shown);
            seen[shown++] = item;
            SimulatedBank.Item asked = bank.items().get(item);
            double seconds = sitters.seconds(person, item, asked.time());
            if (elapsed + seconds > setting.seconds()) {
                elapsed = setting.seconds();
                break;
            }
            elapsed += seconds;
            int category = sitters.answer(person, item, asked.dimension(), asked.behaviour());
            examiner.learn(item, category, seconds);
            tally.answered(person, asked);
            if (sitters == persons) progress.answered(person, asked, category);
            tally.step(person, elapsed, examiner);
        }
        examiner.end();
        int[] items = Arrays.copyOf(seen, shown);
        tally.end(person, elapsed, items, examiner);
        return items;
    }
}
