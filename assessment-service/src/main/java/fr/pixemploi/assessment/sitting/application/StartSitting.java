package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.domain.ItemBanks;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.TestRules;
import fr.pixemploi.assessment.sitting.domain.Circumstances;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.Plan;
import fr.pixemploi.assessment.sitting.domain.SeenItems;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingEvents;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A person enters a campaign. One sitting of a campaign at a time: the open one is to be gone on with. */
@ApplicationScoped
public class StartSitting {
    private final FindCampaign findCampaign;
    private final Sittings sittings;
    private final SittingEvents events;
    private final ItemBanks banks;
    private final PrepareTest prepareTest;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    StartSitting(
            FindCampaign findCampaign,
            Sittings sittings,
            SittingEvents events,
            ItemBanks banks,
            PrepareTest prepareTest,
            Clock clock) {
        this.findCampaign = findCampaign;
        this.sittings = sittings;
        this.events = events;
        this.banks = banks;
        this.prepareTest = prepareTest;
        this.clock = clock;
    }

    /** @param given device and needs that the person begins with */
    @Transactional
    public Sitting handle(UUID beneficiary, String campaignCode, Circumstances given) {
        Campaign campaign = findCampaign.handle(campaignCode).orElseThrow(SittingRefusal.CampaignUnknown::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Plan plan = new Plan(
                campaign.framework().id(),
                campaign.competences(),
                campaign.audience(),
                campaign.rules(),
                withSeen(given, beneficiary, campaign.rules(), now));
        long seed = seeds.nextLong();
        Sitting sitting = Sitting.start(
                Ids.next(),
                beneficiary,
                new Origin.OfCampaign(campaign.code()),
                plan,
                seed,
                prepareTest.handle(plan, Pool.OPEN, seed),
                now);
        add(sitting);
        events.started(sitting);
        return sitting;
    }

    private Circumstances withSeen(Circumstances given, UUID beneficiary, TestRules rules, Instant now) {
        int days = rules.protection().notAgainWithinDays();
        if (days == 0) return given;
        return given.withSeen(SeenItems.of(
                banks.current().active(Pool.OPEN), rules, sittings.met(beneficiary, now.minus(Duration.ofDays(days)))));
    }

    private void add(Sitting sitting) {
        // Once more when the rival ended between the attempt and the look at it.
        while (!sittings.add(sitting)) {
            Optional<Sitting> rival = sittings.rival(sitting.beneficiary(), sitting.origin());
            if (rival.isPresent())
                throw new SittingRefusal.SittingAlreadyOpen(rival.get().id());
        }
    }
}
