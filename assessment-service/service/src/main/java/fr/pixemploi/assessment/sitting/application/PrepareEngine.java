package fr.pixemploi.assessment.sitting.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.engine.selection.Selector;
import fr.pixemploi.assessment.sitting.domain.AdaptiveEngine;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.exposure.Exposures;
import fr.pixemploi.assessment.sitting.domain.exposure.FaultyItems;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Puts together the engine of a sitting: its bank version and its exposure snapshot, whichever instance it began on. */
@ApplicationScoped
public class PrepareEngine {
    /** Campaigns times bank versions that are in use at a time. */
    private static final int MAX_SELECTORS = 500;

    /** Sittings that one instance serves at a time, generously. */
    private static final int MAX_SITTINGS = 20_000;

    /** What a selector is made of. Rules are compared, not the campaign: a sitting keeps those it began with. */
    private record Choosing(String bankVersion, Pool pool, TestRules rules) {}

    private final ItemBanks banks;
    private final Exposures exposures;
    private final FaultyItems faulty;
    /** A sitting's rules and bank never change: who answers again needs no comparison of rules. */
    private final Cache<UUID, Selector> ofSittings = Caffeine.newBuilder()
            .maximumSize(MAX_SITTINGS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private final Cache<Choosing, Selector> selectors =
            Caffeine.newBuilder().maximumSize(MAX_SELECTORS).build();

    PrepareEngine(ItemBanks banks, Exposures exposures, FaultyItems faulty) {
        this.faulty = faulty;
        this.banks = banks;
        this.exposures = exposures;
    }

    /** A new sitting begins with today's bank and the newest snapshot. */
    public AdaptiveEngine handle(Plan plan, Pool pool, long seed) {
        ItemBank bank = banks.current();
        return new AdaptiveEngine(
                bank,
                plan,
                selector(bank, pool, plan),
                seed,
                exposures.latest(bank, plan.exposureGroup()),
                List.of(),
                faulty.now());
    }

    /** A sitting goes on with those that it began with. */
    public AdaptiveEngine handle(Sitting sitting) {
        ItemBank bank = banks.under(sitting.bankVersion());
        Plan plan = sitting.plan();
        return new AdaptiveEngine(
                bank,
                plan,
                ofSittings.get(
                        sitting.id(), id -> selector(bank, sitting.origin().pool(), plan)),
                sitting.seed(),
                exposures.find(bank, plan.exposureGroup(), sitting.exposure()),
                sitting.devices(),
                faulty.now());
    }

    private Selector selector(ItemBank bank, Pool pool, Plan plan) {
        return selectors.get(
                new Choosing(bank.version(), pool, plan.rules()),
                choosing -> AdaptiveEngine.selector(bank, plan.rules(), pool));
    }
}
