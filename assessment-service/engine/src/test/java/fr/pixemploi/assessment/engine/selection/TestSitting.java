package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Restrictions;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** A sitting that is gone through to its end, and the banks it is gone through with. */
final class TestSitting {
    static final ResponseTime HALF_A_MINUTE = new ResponseTime(StrictMath.log(30), 1 / 0.3);

    private final Selector selector;
    private AbilityPrior prior;
    private Restrictions circumstances = Restrictions.NONE;
    private ExposureSnapshot exposure;
    private long seed = 11;
    private ToDoubleFunction<PoolItem> seconds = item -> 30;
    private ToIntFunction<PoolItem> answers = item -> 1;

    private TestSitting(Selector selector) {
        this.selector = selector;
        this.exposure = ExposureSnapshot.none(selector.pool().size());
        this.prior = AbilityPrior.exchangeable(selector.pool().dimensions(), 0.7);
    }

    static TestSitting aSitting(ItemPool pool, Rules rules) {
        return new TestSitting(Selector.of(pool, rules));
    }

    TestSitting of(AbilityPrior other) {
        prior = other;
        return this;
    }

    TestSitting in(Restrictions other) {
        circumstances = other;
        return this;
    }

    TestSitting under(ExposureSnapshot other) {
        exposure = other;
        return this;
    }

    TestSitting withSeed(long other) {
        seed = other;
        return this;
    }

    TestSitting withSecondsAnAnswer(double other) {
        seconds = item -> other;
        return this;
    }

    /** Every answer takes the median time of its item. */
    TestSitting atTheOrdinaryPace() {
        seconds = item -> StrictMath.exp(item.time().beta());
        return this;
    }

    TestSitting answering(ToIntFunction<PoolItem> other) {
        answers = other;
        return this;
    }

    /** What was asked, why it ended, and what was known at the end. */
    record Ended(List<Choice.Ask> asks, List<PoolItem> items, Choice.Reason reason, Posterior posterior) {
        List<Integer> dimensions() {
            return items.stream().map(PoolItem::dimension).toList();
        }

        List<String> ids() {
            return items.stream().map(PoolItem::id).toList();
        }
    }

    Ended toTheEnd() {
        Posterior posterior = Posterior.of(prior);
        Speed speed = Speed.of(0.1);
        Progress progress = Progress.NONE;
        Eligibility eligibility = new Eligibility(exposure, seed);
        Workspace workspace = new Workspace();
        List<Choice.Ask> asks = new ArrayList<>();
        List<PoolItem> items = new ArrayList<>();
        while (true) {
            switch (selector.next(posterior, speed, progress, circumstances, eligibility, workspace)) {
                case Choice.Stop stop -> {
                    return new Ended(asks, items, stop.reason(), posterior);
                }
                case Choice.Ask ask -> {
                    PoolItem item = selector.pool().item(ask.item());
                    asks.add(ask);
                    items.add(item);
                    double taken = seconds.applyAsDouble(item);
                    progress = progress.after(ask.item(), taken);
                    speed = speed.after(item.time(), taken);
                    posterior =
                            posterior.after(new Observation(item.dimension(), item.model(), answers.applyAsInt(item)));
                }
            }
        }
    }

    /** The first question. */
    Choice.Ask first() {
        return toTheEnd().asks().getFirst();
    }

    /** Items spread over competences, difficulties, discriminations and times, by a seed. */
    static ItemPool aPool(int items, int dimensions, long seed) {
        Random random = new Random(seed);
        List<PoolItem> bank = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            Logistic model = Logistic.of(Math.exp(0.3 * random.nextGaussian()), random.nextGaussian());
            double median = 35 * Math.exp(0.45 * random.nextGaussian());
            bank.add(
                    PoolItem.of("item-" + i, i % dimensions, model, new ResponseTime(StrictMath.log(median), 1 / 0.3)));
        }
        return ItemPool.of(bank, dimensions);
    }

    static PoolItem anItem(String id, int dimension, double difficulty) {
        return PoolItem.of(id, dimension, Logistic.of(1, difficulty), HALF_A_MINUTE);
    }

    static PoolItem withFamily(PoolItem item, String family, Set<String> enemies) {
        return new PoolItem(
                item.id(),
                item.dimension(),
                item.model(),
                item.time(),
                family,
                enemies,
                item.type(),
                item.devices(),
                item.support(),
                item.languages());
    }

    static PoolItem ofType(PoolItem item, String type) {
        return new PoolItem(
                item.id(),
                item.dimension(),
                item.model(),
                item.time(),
                item.family(),
                item.enemies(),
                type,
                item.devices(),
                item.support(),
                item.languages());
    }

    static PoolItem forPeopleWith(PoolItem item, Set<String> devices, Set<String> support, Set<String> languages) {
        return new PoolItem(
                item.id(),
                item.dimension(),
                item.model(),
                item.time(),
                item.family(),
                item.enemies(),
                item.type(),
                devices,
                support,
                languages);
    }
}
