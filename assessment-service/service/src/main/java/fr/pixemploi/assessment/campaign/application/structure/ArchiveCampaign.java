package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignEvents;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaigns;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A structure closes its campaign for good: nobody begins it any more, results stay. A second time changes nothing. */
@ApplicationScoped
public class ArchiveCampaign {
    private final CampaignRights rights;
    private final StructureCampaigns campaigns;
    private final CampaignEvents events;
    private final Clock clock;

    ArchiveCampaign(CampaignRights rights, StructureCampaigns campaigns, CampaignEvents events, Clock clock) {
        this.rights = rights;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public StructureCampaign handle(Caller caller, UUID structure, UUID id) {
        rights.requireAdministers(caller, structure);
        StructureCampaign campaign = campaigns.take(id, structure).orElseThrow(CampaignRefusal.NotThere::new);
        StructureCampaign archived = campaign.archived(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (archived.version() == campaign.version()) return campaign;
        campaigns.put(archived);
        events.changed(archived);
        return archived;
    }
}
