package fr.pixemploi.assessment.bank.campaign;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Measurement;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.selection.ItemPool;
import fr.pixemploi.assessment.engine.selection.PoolItem;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A draft campaign on the open bank as simulations see it. Only the measured competences are there: without a question of their own,
 * the others change nothing.
 *
 * @param pool of the items that can be asked
 * @param bank the same items, in the pool's order, behaving as the pool expects
 * @param rules in the words of the mathematics
 * @param speedVariance between people, in squared log seconds
 */
public record SimulatedCampaign(
        DraftCampaign draft, ItemPool pool, SimulatedBank bank, Rules rules, double speedVariance) {
    /** The engine's simulations draw among fewer than a sitting may. */
    private static final int MAX_DRAWN = 5;

    /**
     * Of a draft.
     *
     * @param askable whether an item suits the device and needs of those who sit it
     * @throws Contradiction when the bank cannot ask what the draft measures
     */
    public static SimulatedCampaign of(DraftCampaign draft, ItemBank bank, Predicate<Item> askable) {
        Measurement measured = measured(draft, bank.measurement());
        ItemPool pool = pool(bank, measured, askable);
        SimulatedBank simulated = new SimulatedBank(
                bank.version(),
                measured.competences().stream().map(CompetenceCode::value).toList(),
                measured.prior(draft.audience()),
                items(pool));
        return new SimulatedCampaign(
                draft,
                pool,
                simulated,
                EngineRules.of(draft.rules(), measured),
                measured.times().speedVariance());
    }

    /**
     * Persons who sit it.
     *
     * @param seed decides persons, answers and times
     * @param warmUp sittings of others that control of exposure learns from first; 0 where nothing is controlled
     */
    public Setting setting(long seed, int persons, int warmUp) {
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
                warmUp,
                rules.manner().drawnAmong(),
                false,
                false,
                false,
                rules.manner().gentleStart(),
                Math.sqrt(speedVariance),
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
        List<SimulatedBank.Item> items = new ArrayList<>();
        for (int i = 0; i < pool.size(); i++) {
            PoolItem item = pool.item(i);
            items.add(new SimulatedBank.Item(item.id(), item.dimension(), item.model(), item.model(), item.time()));
        }
        return items;
    }
}
