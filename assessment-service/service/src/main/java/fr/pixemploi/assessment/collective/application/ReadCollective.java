package fr.pixemploi.assessment.collective.application;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.application.structure.CampaignRights;
import fr.pixemploi.assessment.campaign.application.structure.FindStructureCampaigns;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.collective.domain.CampaignFigures;
import fr.pixemploi.assessment.collective.domain.CollectiveResults;
import fr.pixemploi.assessment.collective.domain.ItemFigures;
import fr.pixemploi.assessment.collective.domain.Participation;
import fr.pixemploi.assessment.collective.domain.Participations;
import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows those who administer a structure's campaign what its sittings show together, and the structure's own systems who takes part. To all others
 * the campaign does not exist.
 */
@ApplicationScoped
public class ReadCollective {
    /**
     * What is read is stamped when it is written, and seen once it is committed, which takes half a minute at most; news of sharing is at most
     * five minutes behind, or nothing is read at all.
     */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final CollectiveResults results;
    private final Participations participations;
    private final CampaignRights rights;
    private final FindStructureCampaigns campaigns;
    private final FindCampaign findCampaign;
    private final AssessmentSettings settings;
    private final ConsentNews consentNews;
    private final ReadNews readNews;
    private final Clock clock;

    ReadCollective(
            CollectiveResults results,
            Participations participations,
            CampaignRights rights,
            FindStructureCampaigns campaigns,
            FindCampaign findCampaign,
            AssessmentSettings settings,
            ConsentNews consentNews,
            ReadNews readNews,
            Clock clock) {
        this.results = results;
        this.participations = participations;
        this.rights = rights;
        this.campaigns = campaigns;
        this.findCampaign = findCampaign;
        this.settings = settings;
        this.consentNews = consentNews;
        this.readNews = readNews;
        this.clock = clock;
    }

    /** The campaign, to those who may; for what is then read of it page by page. */
    public Campaign campaign(Caller caller, UUID structure, UUID id) {
        if (!rights.administers(caller, structure)) throw new CampaignRefusal.NotThere();
        return found(caller, structure, id);
    }

    /** The same, also to the structure's own systems: for who takes part. */
    public Campaign campaignWithPeople(Caller caller, UUID structure, UUID id) {
        if (!rights.administers(caller, structure) && !rights.readsAsSystem(caller, structure))
            throw new CampaignRefusal.NotThere();
        return found(caller, structure, id);
    }

    private Campaign found(Caller caller, UUID structure, UUID id) {
        Campaign campaign = findCampaign
                .handle(campaigns.one(caller, structure, id).code().value())
                .orElseThrow(CampaignRefusal.NotThere::new);
        consentNews.needFresh();
        return campaign;
    }

    /**
     * @param since people of whom something became different since then; what was committed or heard of up to ten minutes late is among it
     */
    public List<Participation> participations(
            Campaign campaign, UUID structure, @Nullable UUID after, @Nullable Instant since, int limit) {
        return participations.page(
                campaign.code(),
                structure,
                after,
                since == null ? null : since.minus(LATE),
                ZoneId.of(campaign.timeZone()),
                clock.instant(),
                limit);
    }

    /** Before participations are shown: those who share something will know that it was read. */
    @Transactional
    public void tellRead(Caller caller, UUID structure, List<Participation> shown) {
        readNews.tellOnceADay(
                shown.stream()
                        .filter(participation -> !participation.shared().isEmpty())
                        .map(Participation::beneficiary)
                        .toList(),
                new ReadNews.Reading(
                        "result", structure, role(caller, structure).label(), caller.subject()));
    }

    private StructureRole role(Caller caller, UUID structure) {
        return rights.administers(caller, structure) ? StructureRole.MANAGER : StructureRole.PARTNER;
    }

    public CampaignFigures figures(Campaign campaign, UUID structure) {
        return results.figures(
                campaign.code(),
                structure,
                campaign.competences().stream().map(CompetenceCode::value).toList(),
                ZoneId.of(campaign.timeZone()),
                clock.instant());
    }

    /** What is told of items is released at most once a day; whoever asks first on a day makes it so. */
    @Transactional
    public List<ItemFigures> items(Campaign campaign, UUID structure) {
        Instant now = clock.instant();
        ZoneId zone = ZoneId.of(campaign.timeZone());
        Instant endedBefore = LocalDate.ofInstant(now, zone)
                .minusDays(settings.collective().settlingDays())
                .atStartOfDay(zone)
                .toInstant();
        results.release(
                campaign.code(),
                structure,
                endedBefore,
                now,
                settings.collective().minGroup());
        return results.items(campaign.code(), structure);
    }
}
