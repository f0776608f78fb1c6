package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.authorisation.KioskVisit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a person's own sittings, and the question that waits in one: on any device, whichever asked last. */
@ApplicationScoped
public class FindSittings {
    private final Sittings sittings;
    private final ItemBanks banks;
    private final PrepareEngine prepareEngine;
    private final Clock clock;

    FindSittings(Sittings sittings, ItemBanks banks, PrepareEngine prepareEngine, Clock clock) {
        this.sittings = sittings;
        this.banks = banks;
        this.prepareEngine = prepareEngine;
        this.clock = clock;
    }

    @Transactional
    public Sitting handle(UUID beneficiary, UUID id) {
        return sittings.find(id, beneficiary).orElseThrow(SittingRefusal.SittingUnknown::new);
    }

    /** Newest first. */
    @Transactional
    public List<Sitting> handle(UUID beneficiary, @Nullable UUID olderThan, int limit) {
        return sittings.list(beneficiary, olderThan, limit);
    }

    /** Where it began or went on at a kiosk, and by whose code: for its person. */
    @Transactional
    public List<KioskVisit> kioskVisits(Sitting sitting) {
        return sittings.kioskVisits(sitting.id());
    }

    /** What the person sees of the question that waits; empty in a pause and once over, or when the bank has lost it. */
    public Optional<ItemView> question(Sitting sitting) {
        return sitting.shown()
                .flatMap(item -> sitting.seen(banks.under(sitting.bankVersion()), item))
                .map(ItemView::of);
    }

    /** Time that is left, in seconds: of a certification test, or to answer; null when only questions are counted. */
    public @Nullable Integer secondsLeft(Sitting sitting) {
        return sitting.secondsLeft(prepareEngine.handle(sitting), clock.instant());
    }
}
