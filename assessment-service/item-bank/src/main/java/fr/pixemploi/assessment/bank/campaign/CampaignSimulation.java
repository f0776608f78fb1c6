package fr.pixemploi.assessment.bank.campaign;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Measurement;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.selection.ItemPool;
import fr.pixemploi.assessment.engine.selection.PoolItem;
import fr.pixemploi.assessment.engine.selection.Selector;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.engine.simulation.Simulation;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Simulated persons of an audience sit a draft campaign: drawn from the bank's prior, answering as the bank expects, under the very
 * rules and engine of real sittings. Only the measured competences are simulated: without a question of their own, the others change
 * nothing.
 *
 * @param persons who sit it
 * @param seed decides persons, answers and times
 */
public record CampaignSimulation(int persons, long seed) {
    public static final int MIN_PERSONS = 20;
    public static final int MAX_PERSONS = 500;

    /** Sittings that control of exposure learns from before the first that is reported, per person reported. */
    private static final int WARM_UP = 2;

    /** The engine's simulations draw among fewer than a sitting may. */
    private static final int MAX_DRAWN = 5;

    public CampaignSimulation {
        if (persons < MIN_PERSONS || persons > MAX_PERSONS)
            throw new IllegalArgumentException("persons must be from %d to %d".formatted(MIN_PERSONS, MAX_PERSONS));
    }

    /**
     * Runs it.
     *
     * @throws Contradiction when the bank cannot ask what the draft measures
     * @param nanoseconds a clock to time the choices with; nothing else depends on it
     */
    public StrategyReport of(DraftCampaign draft, ItemBank bank, LongSupplier nanoseconds) {
        return of(draft, bank, item -> true, nanoseconds);
    }

    /**
     * The same for people who can be asked some of the items only.
     *
     * @param askable whether an item suits their device and needs
     */
    public StrategyReport of(DraftCampaign draft, ItemBank bank, Predicate<Item> askable, LongSupplier nanoseconds) {
        Measurement measured = measured(draft, bank.measurement());
        ItemPool pool = pool(bank, measured, askable);
        SimulatedBank simulated = new SimulatedBank(
                bank.version(),
                measured.competences().stream().map(CompetenceCode::value).toList(),
                measured.prior(draft.audience()),
                items(pool));
        Selector selector = Selector.of(pool, EngineRules.of(draft.rules(), measured));
        return Simulation.run(
                "campaign", setting(draft, pool, measured), simulated, selector, nanoseconds, (name, done, of) -> {});
    }

    private Setting setting(DraftCampaign draft, ItemPool pool, Measurement measured) {
        TestRules rules = draft.rules();
        if (rules.manner().drawnAmong() > MAX_DRAWN)
            throw new Contradiction(
                    "Une simulation tire parmi " + MAX_DRAWN + " questions au plus (drawnAmong).",
                    "A simulation draws among " + MAX_DRAWN + " questions at most (drawnAmong).");
        Integer minutes = rules.budget().minutes();
        double exposure = rules.protection().exposureAtMost();
        return new Setting(
                seed,
                persons,
                pool.size(),
                pool.dimensions(),
                0,
                minutes == null ? null : minutes.doubleValue(),
                minutes == null ? rules.budget().items() : null,
                exposure == 1 ? null : exposure,
                exposure == 1 ? 0 : WARM_UP * persons,
                rules.manner().drawnAmong(),
                false,
                false,
                false,
                rules.manner().gentleStart(),
                Math.sqrt(measured.times().speedVariance()),
                rules.floorPerMinute() == 0 ? null : rules.floorPerMinute());
    }

    /** What the bank assumes, of the measured competences alone. */
    private static Measurement measured(DraftCampaign draft, Measurement all) {
        int[] dimensions = draft.competences().stream().mapToInt(all::dimension).toArray();
        AbilityPrior prior = all.prior(draft.audience());
        double[] mean = new double[dimensions.length];
        double[][] covariance = new double[dimensions.length][dimensions.length];
        for (int i = 0; i < dimensions.length; i++) {
            if (dimensions[i] < 0)
                throw new Contradiction(
                        "La banque ne dit rien d'avance de la compétence "
                                + draft.competences().get(i) + ".",
                        "The bank has no prior for competence "
                                + draft.competences().get(i) + ".");
            mean[i] = prior.mean(dimensions[i]);
            for (int j = 0; j < dimensions.length; j++)
                covariance[i][j] = prior.covariance(dimensions[i], dimensions[j]);
        }
        return new Measurement(
                draft.competences(),
                Map.of(Measurement.EVERYONE, AbilityPrior.of(mean, covariance)),
                all.times(),
                all.authorDoubt());
    }

    private static ItemPool pool(ItemBank bank, Measurement measured, Predicate<Item> askable) {
        List<PoolItem> items = bank.active(Pool.OPEN).stream()
                .filter(askable)
                .filter(item -> measured.dimension(item.competence()) >= 0)
                .map(item -> at(
                        measured.dimension(item.competence()),
                        bank.measured(item.id()).orElseThrow()))
                .toList();
        if (items.isEmpty())
            throw new Contradiction(
                    "La banque n'a aucune question pour ces compétences.",
                    "The bank has no question for these competences.");
        return ItemPool.of(items, measured.competences().size());
    }

    private static PoolItem at(int dimension, PoolItem item) {
        return new PoolItem(
                item.id(),
                dimension,
                item.model(),
                item.time(),
                item.family(),
                item.enemies(),
                item.type(),
                item.devices(),
                item.support(),
                item.languages());
    }

    /** In the pool's order. A person answers an item whose parameters are a guess as the guess, averaged over its error, expects. */
    private static List<SimulatedBank.Item> items(ItemPool pool) {
        List<SimulatedBank.Item> items = new java.util.ArrayList<>();
        for (int i = 0; i < pool.size(); i++) {
            PoolItem item = pool.item(i);
            items.add(new SimulatedBank.Item(item.id(), item.dimension(), item.model(), item.model(), item.time()));
        }
        return items;
    }
}
