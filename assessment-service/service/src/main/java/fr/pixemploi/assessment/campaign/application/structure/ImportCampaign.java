package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A row of a file makes a campaign of the structure that the file is for. */
@ApplicationScoped
@Transactional
public class ImportCampaign {
    private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Paris");

    private final CampaignRights rights;
    private final PrepareCampaign prepareCampaign;
    private final MakeCampaign makeCampaign;
    private final KnownStructures structures;
    private final Clock clock;

    ImportCampaign(
            CampaignRights rights,
            PrepareCampaign prepareCampaign,
            MakeCampaign makeCampaign,
            KnownStructures structures,
            Clock clock) {
        this.rights = rights;
        this.prepareCampaign = prepareCampaign;
        this.makeCampaign = makeCampaign;
        this.structures = structures;
        this.clock = clock;
    }

    public boolean mayImport(Caller caller, UUID structure) {
        return rights.administers(caller, structure);
    }

    /** In which days count where a row names no other. */
    public ZoneId zone(UUID structure) {
        return structures.find(structure).map(KnownStructure::timeZone).orElse(USUAL_ZONE);
    }

    /** Everything that stands against a wish; nothing when it can become a campaign. */
    public List<Fault> look(UUID structure, CampaignWish wish) {
        try {
            prepareCampaign.anew(structure, wish, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return List.of();
        } catch (CampaignRefusal.WishRefused e) {
            return e.faults();
        }
    }

    /** For those who were let in already. */
    public StructureCampaign handle(UUID structure, CampaignWish wish) {
        return makeCampaign.made(structure, wish, null);
    }
}
