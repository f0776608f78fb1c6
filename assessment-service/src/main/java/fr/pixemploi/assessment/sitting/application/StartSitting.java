package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.domain.ItemBanks;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.Plan;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingEvents;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
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
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    StartSitting(FindCampaign findCampaign, Sittings sittings, SittingEvents events, ItemBanks banks, Clock clock) {
        this.findCampaign = findCampaign;
        this.sittings = sittings;
        this.events = events;
        this.banks = banks;
        this.clock = clock;
    }

    @Transactional
    public Sitting handle(UUID beneficiary, String campaignCode) {
        Campaign campaign = findCampaign.handle(campaignCode).orElseThrow(SittingRefusal.CampaignUnknown::new);
        Sitting sitting = Sitting.start(
                Ids.next(),
                beneficiary,
                new Origin.OfCampaign(campaign.code()),
                new Plan(campaign.framework().id(), campaign.competences(), campaign.itemsPerCompetence()),
                seeds.nextLong(),
                banks.current(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        add(sitting);
        events.started(sitting);
        return sitting;
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
