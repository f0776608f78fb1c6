package fr.pixemploi.assessment.engine.simulation.setting;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.selection.ItemPool;
import fr.pixemploi.assessment.engine.selection.PoolItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A bank of items and the population it is for, with how the items really behave, which nobody knows in real life.
 *
 * @param version that the report names
 * @param competences names, one for each dimension
 * @param prior of the abilities; persons are drawn from it too
 * @param items sorted by their competence
 */
public record SimulatedBank(String version, List<String> competences, AbilityPrior prior, List<Item> items) {
    private static final long ITEMS = 11;
    private static final long ERRORS = 12;

    /** Standard deviations of an author's error. */
    private static final double DIFFICULTY_ERROR = 0.5;

    private static final double LOG_DISCRIMINATION_ERROR = 0.3;

    /** Of an item's log seconds between persons, in the default bank. */
    private static final double TIME_SD = 0.3;

    public SimulatedBank {
        competences = List.copyOf(competences);
        // In the order of the pool that the selector numbers them by.
        items = items.stream().sorted(Comparator.comparingInt(Item::dimension)).toList();
        if (competences.size() != prior.dimensions())
            throw new IllegalArgumentException("there must be one competence a dimension of the prior");
        for (Item item : items) {
            if (item.dimension() < 0 || item.dimension() >= competences.size())
                throw new IllegalArgumentException("item " + item.id() + " measures no competence of the bank");
        }
    }

    /**
     * An item.
     *
     * @param known how it behaves as far as the bank knows
     * @param behaviour how it behaves
     * @param time how long it takes
     */
    public record Item(String id, int dimension, ResponseModel known, ResponseModel behaviour, ResponseTime time) {}

    /** The items as the selector sees them; it numbers them in the order of {@link #items()}. */
    public ItemPool pool() {
        return ItemPool.of(
                items.stream()
                        .map(item -> PoolItem.of(item.id(), item.dimension(), item.known(), item.time()))
                        .toList(),
                competences.size());
    }

    /**
     * The default bank of the specification: a = exp(0.3 z), b = z, median seconds 35 exp(0.45 z), all independent.
     *
     * @throws IllegalArgumentException never for a valid setting
     */
    public static SimulatedBank drawn(Setting setting) {
        AbilityPrior prior = AbilityPrior.exchangeable(setting.competences(), setting.correlation());
        List<Item> items = new ArrayList<>(setting.items());
        for (int j = 0; j < setting.items(); j++) {
            int dimension = (int) ((long) j * setting.competences() / setting.items());
            RandomStream random = RandomStream.of(setting.seed(), ITEMS, j);
            double a = StrictMath.exp(0.3 * random.normal());
            double b = random.normal();
            var time = new ResponseTime(StrictMath.log(35) + 0.45 * random.normal(), 1 / TIME_SD);
            double c = setting.guessing() ? 0.10 + 0.15 * random.uniform() : 0;
            Logistic known = new Logistic(a, b, c, 1);
            items.add(new Item("item-" + (j + 1), dimension, known, known, time));
        }
        List<String> competences = new ArrayList<>();
        for (int k = 0; k < setting.competences(); k++) competences.add("competence-" + (k + 1));
        return new SimulatedBank("drawn-" + setting.seed(), competences, prior, items);
    }

    /**
     * The bank where some items' parameters are an author's guess: the item is that guess with b + N(0, 0.5) and a times
     * exp(N(0, 0.3)), and the test knows how far off a guess may be, but not which way.
     *
     * @param guessed which items
     */
    public SimulatedBank withAuthorsError(long seed, Predicate<Item> guessed) {
        List<Item> wrong = new ArrayList<>();
        for (int j = 0; j < items.size(); j++) {
            Item item = items.get(j);
            RandomStream random = RandomStream.of(seed, ERRORS, j);
            double harder = DIFFICULTY_ERROR * random.normal();
            double steeper = StrictMath.exp(LOG_DISCRIMINATION_ERROR * random.normal());
            wrong.add(
                    !guessed.test(item)
                            ? item
                            : new Item(
                                    item.id(),
                                    item.dimension(),
                                    Uncertain.of(item.known(), DIFFICULTY_ERROR, LOG_DISCRIMINATION_ERROR),
                                    behaviour(item.behaviour(), harder, steeper),
                                    item.time()));
        }
        return new SimulatedBank(version, competences, prior, wrong);
    }

    private static ResponseModel behaviour(ResponseModel guess, double harder, double steeper) {
        return switch (guess) {
            case Logistic item -> new Logistic(item.a() * steeper, item.b() + harder, item.c(), item.d());
            case PartialCredit item -> new PartialCredit(item.a() * steeper, moved(item.deltas(), harder));
            case GradedResponse item -> new GradedResponse(item.a() * steeper, moved(item.thresholds(), harder));
            case Uncertain item -> throw new IllegalArgumentException("the item's parameters are uncertain already");
        };
    }

    private static List<Double> moved(List<Double> steps, double harder) {
        return steps.stream().map(step -> step + harder).toList();
    }

    /** Mean correlation between two competences in the population; 0 when there is one. */
    public double meanCorrelation() {
        int k = competences.size();
        double sum = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++)
                sum += prior.covariance(i, j) / Math.sqrt(prior.covariance(i, i) * prior.covariance(j, j));
        }
        return k == 1 ? 0 : sum / (k * (k - 1) / 2.0);
    }
}
