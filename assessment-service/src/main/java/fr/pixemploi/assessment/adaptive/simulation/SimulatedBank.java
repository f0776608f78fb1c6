package fr.pixemploi.assessment.adaptive.simulation;

import fr.pixemploi.assessment.adaptive.model.Logistic;
import fr.pixemploi.assessment.adaptive.model.ResponseModel;
import fr.pixemploi.assessment.adaptive.model.ResponseTime;
import fr.pixemploi.assessment.adaptive.posterior.AbilityPrior;
import fr.pixemploi.assessment.adaptive.selection.ItemPool;
import fr.pixemploi.assessment.adaptive.selection.PoolItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A bank of items and the population it is for, with how the items really behave, which in life nobody knows.
 *
 * @param version that the report names
 * @param competences names, one a dimension
 * @param prior of the abilities; persons are drawn from it too
 * @param items sorted by their competence
 */
public record SimulatedBank(String version, List<String> competences, AbilityPrior prior, List<Item> items) {
    private static final long ITEMS = 11;
    private static final long ERRORS = 12;

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
    ItemPool pool() {
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
            Luck luck = Luck.of(setting.seed(), ITEMS, j);
            double a = StrictMath.exp(0.3 * luck.normal());
            double b = luck.normal();
            var time = new ResponseTime(StrictMath.log(35) + 0.45 * luck.normal(), 1 / TIME_SD);
            double c = setting.guessing() ? 0.10 + 0.15 * luck.uniform() : 0;
            Logistic known = new Logistic(a, b, c, 1);
            items.add(new Item("item-" + (j + 1), dimension, known, known, time));
        }
        List<String> competences = new ArrayList<>();
        for (int k = 0; k < setting.competences(); k++) competences.add("competence-" + (k + 1));
        return new SimulatedBank("drawn-" + setting.seed(), competences, prior, items);
    }
}
