package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.Campaigns;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignEvents;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaigns;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A structure makes a campaign from a template. Its code is drawn, and nobody else's. */
@ApplicationScoped
public class MakeCampaign {
    private final CampaignRights rights;
    private final PrepareCampaign prepareCampaign;
    private final StructureCampaigns structureCampaigns;
    private final Campaigns campaigns;
    private final CampaignEvents events;
    private final Clock clock;
    private final RandomGenerator chance;

    MakeCampaign(
            CampaignRights rights,
            PrepareCampaign prepareCampaign,
            StructureCampaigns structureCampaigns,
            Campaigns campaigns,
            CampaignEvents events,
            Clock clock,
            RandomGenerator chance) {
        this.rights = rights;
        this.prepareCampaign = prepareCampaign;
        this.structureCampaigns = structureCampaigns;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
        this.chance = chance;
    }

    @Transactional
    public StructureCampaign handle(Caller caller, UUID structure, CampaignWish wish) {
        rights.requireAdministers(caller, structure);
        return made(structure, wish, null);
    }

    /** @param copiedFrom null when it is no copy */
    StructureCampaign made(UUID structure, CampaignWish wish, @Nullable UUID copiedFrom) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PrepareCampaign.Prepared prepared = prepareCampaign.anew(structure, wish, now);
        CampaignCode code = CampaignCode.drawn(chance);
        while (campaigns.find(code).isPresent()) code = CampaignCode.drawn(chance);
        StructureCampaign campaign = new StructureCampaign(
                Ids.next(),
                structure,
                code,
                1,
                wish,
                prepared.draft(),
                prepared.framework().id(),
                prepared.framework().version(),
                copiedFrom,
                now,
                now,
                null);
        structureCampaigns.add(campaign);
        events.changed(campaign);
        return campaign;
    }
}
