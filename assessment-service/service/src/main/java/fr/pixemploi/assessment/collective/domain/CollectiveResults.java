package fr.pixemploi.assessment.collective.domain;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Sittings of campaigns, many at a time. */
public interface CollectiveResults {
    /** @param competences in the order in which they are told */
    CampaignFigures figures(CampaignCode campaign, UUID structure, List<String> competences, ZoneId zone, Instant now);

    /**
     * Adds what was answered in sittings that ended before a time to what is told of each item, by blocks: answers of an item wait
     * until so many people gave them, are counted once and never again.
     *
     * @param people fewest that a block stands for
     */
    void release(CampaignCode campaign, UUID structure, Instant endedBefore, Instant now, int people);

    /** What was released of each item, those with the least success first. */
    List<ItemFigures> items(CampaignCode campaign, UUID structure);
}
