package fr.pixemploi.assessment.engine.benchmark;

import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.ItemPool;
import fr.pixemploi.assessment.engine.selection.PoolItem;
import fr.pixemploi.assessment.engine.selection.Selector;
import fr.pixemploi.assessment.engine.selection.Workspace;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Restrictions;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one answer costs in the middle of a sitting of sixteen competences: thirty answers are in, the next one comes. */
@State(Scope.Thread)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class NextQuestionBenchmark {
    private static final int COMPETENCES = 16;
    private static final int ANSWERS = 30;

    /** Items of the bank. */
    @Param({"500", "5000"})
    public int items;

    /** Whether the parameters are calibrated, or their authors' guesses, which cost more to learn from. */
    @Param({"calibrated"})
    public String parameters = "calibrated";

    private final Workspace workspace = new Workspace();
    private final Random random = new Random(1);
    private Selector selector;
    private Eligibility eligibility;
    private Posterior posterior;
    private Speed speed;
    private Progress progress;
    private int next;

    /** A bank, and a sitting in its middle. */
    @Setup
    public void begin() {
        ItemPool pool = pool();
        selector =
                Selector.of(pool, Rules.within(1000, Double.POSITIVE_INFINITY).withManner(new Rules.Manner(5, true)));
        eligibility = new Eligibility(ExposureSnapshot.none(pool.size()), 7);
        posterior = Posterior.of(AbilityPrior.exchangeable(COMPETENCES, 0.7));
        speed = Speed.of(0.1);
        progress = Progress.NONE;
        next = chosen(choose(posterior, speed, progress));
        for (int i = 0; i < ANSWERS; i++) {
            posterior = posterior.after(answer());
            speed = speed.after(selector.pool().item(next).time(), 30);
            progress = progress.after(next, 30);
            next = chosen(choose(posterior, speed, progress));
        }
    }

    /** The posterior after the answer, without a choice. */
    @Benchmark
    public Posterior answer30() {
        return posterior.after(answer());
    }

    /** The next question, without an answer. */
    @Benchmark
    public Choice choose30() {
        return choose(posterior, speed, progress);
    }

    /** The whole: answer processed and next question chosen. */
    @Benchmark
    public Choice answerAndChoose30() {
        return choose(
                posterior.after(answer()),
                speed.after(selector.pool().item(next).time(), 30),
                progress.after(next, 30));
    }

    private Choice choose(Posterior known, Speed knownSpeed, Progress so) {
        return selector.next(known, knownSpeed, so, Restrictions.NONE, eligibility, workspace);
    }

    private Observation answer() {
        PoolItem item = selector.pool().item(next);
        return new Observation(item.dimension(), item.model(), random.nextInt(2));
    }

    private static int chosen(Choice choice) {
        return ((Choice.Ask) choice).item();
    }

    private ItemPool pool() {
        List<PoolItem> bank = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            ResponseModel model = Logistic.of(Math.exp(0.3 * random.nextGaussian()), random.nextGaussian());
            if (parameters.equals("guessed")) model = Uncertain.of(model, 0.5, 0.3);
            double seconds = 35 * Math.exp(0.45 * random.nextGaussian());
            bank.add(PoolItem.of(
                    "item-" + i, i % COMPETENCES, model, new ResponseTime(StrictMath.log(seconds), 1 / 0.3)));
        }
        return ItemPool.of(bank, COMPETENCES);
    }
}
