package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignEvents;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaigns;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A structure changes its campaign: all of it before anybody began; after that words, closing date, and stages where it has none. */
@ApplicationScoped
public class ChangeCampaign {
    private final CampaignRights rights;
    private final PrepareCampaign prepareCampaign;
    private final StructureCampaigns campaigns;
    private final CampaignEvents events;
    private final Clock clock;

    ChangeCampaign(
            CampaignRights rights,
            PrepareCampaign prepareCampaign,
            StructureCampaigns campaigns,
            CampaignEvents events,
            Clock clock) {
        this.rights = rights;
        this.prepareCampaign = prepareCampaign;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** @param read the version that the caller saw */
    @Transactional
    public StructureCampaign handle(Caller caller, UUID structure, UUID id, ReadVersion read, CampaignWish wish) {
        rights.requireAdministers(caller, structure);
        StructureCampaign campaign = campaigns.take(id, structure).orElseThrow(CampaignRefusal.NotThere::new);
        if (!read.is(campaign.version())) throw new CampaignRefusal.ChangedMeanwhile();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        StructureCampaign changed =
                campaigns.hasBegun(campaign.code()) ? reworded(campaign, wish, now) : remade(campaign, wish, now);
        campaigns.put(changed);
        events.changed(changed);
        return changed;
    }

    private StructureCampaign remade(StructureCampaign campaign, CampaignWish wish, Instant now) {
        PrepareCampaign.Prepared prepared = prepareCampaign.handle(campaign.structure(), wish, now);
        return campaign.remade(wish, prepared.draft(), prepared.framework(), now);
    }

    /** Also under a template that is another one today. */
    private StructureCampaign reworded(StructureCampaign campaign, CampaignWish wish, Instant now) {
        List<String> fixed = wish.fixedFieldsChanged(campaign.wish(), campaign.draft());
        if (!fixed.isEmpty()) throw new CampaignRefusal.CampaignBegun(fixed);
        CampaignDraft draft = campaign.draft().reworded(wish, prepareCampaign.stages(campaign, wish));
        return campaign.reworded(campaign.wish().reworded(wish), draft, now);
    }
}
