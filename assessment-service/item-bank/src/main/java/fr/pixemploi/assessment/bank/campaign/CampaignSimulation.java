package fr.pixemploi.assessment.bank.campaign;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.engine.selection.Selector;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.engine.simulation.Simulation;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Simulated persons of an audience sit a draft campaign: drawn from the bank's prior, answering as the bank expects, under the very
 * rules and engine of real sittings.
 *
 * @param persons who sit it
 * @param seed decides persons, answers and times
 */
public record CampaignSimulation(int persons, long seed) {
    public static final int MIN_PERSONS = 20;
    public static final int MAX_PERSONS = 500;

    /** Sittings that control of exposure learns from before the first that is reported, per person reported. */
    private static final int WARM_UP = 2;

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
        SimulatedCampaign campaign = SimulatedCampaign.of(draft, bank, askable);
        boolean controlled = draft.rules().protection().exposureAtMost() < 1;
        return Simulation.run(
                "campaign",
                campaign.setting(seed, persons, controlled ? WARM_UP * persons : 0),
                campaign.bank(),
                Selector.of(campaign.pool(), campaign.rules()),
                nanoseconds,
                (name, done, of) -> {});
    }
}
