package fr.pixemploi.assessment.collective.domain;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sittings of campaigns, many at a time. */
public interface CollectiveResults {
    /**
     * By the ids of the people. Whoever shares nothing is there from the day after their first sitting began: the moment is theirs.
     *
     * @param structure whose campaign it is, and with whom results must be shared to be shown
     * @param after the last person of the page before
     * @param since only people who came to be there since then, or of whom what is shared changed; null for all
     * @param zone in which a day ends
     */
    List<Participation> participations(
            CampaignCode campaign,
            UUID structure,
            @Nullable UUID after,
            @Nullable Instant since,
            ZoneId zone,
            Instant now,
            int limit);

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
