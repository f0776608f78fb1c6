package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemBanks;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.sitting.domain.AdaptiveTest;
import fr.pixemploi.assessment.sitting.domain.Exposures;
import fr.pixemploi.assessment.sitting.domain.Plan;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts together the test that a sitting is of: its bank version and its exposure snapshot, whichever instance it began on. */
@ApplicationScoped
class PrepareTest {
    private final ItemBanks banks;
    private final Exposures exposures;

    PrepareTest(ItemBanks banks, Exposures exposures) {
        this.banks = banks;
        this.exposures = exposures;
    }

    /** A new sitting begins with today's bank and the newest snapshot. */
    AdaptiveTest handle(Plan plan, Pool pool, long seed) {
        ItemBank bank = banks.current();
        return new AdaptiveTest(bank, plan, pool, seed, exposures.latest(bank, plan.exposureGroup()));
    }

    /** A sitting goes on with those that it began with. */
    AdaptiveTest handle(Sitting sitting) {
        ItemBank bank = banks.under(sitting.bankVersion());
        Plan plan = sitting.plan();
        Pool pool = sitting.origin().pool();
        return new AdaptiveTest(
                bank, plan, pool, sitting.seed(), exposures.find(bank, plan.exposureGroup(), sitting.exposure()));
    }
}
