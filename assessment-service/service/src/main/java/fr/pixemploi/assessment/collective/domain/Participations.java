package fr.pixemploi.assessment.collective.domain;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in campaigns, as the structure whose campaign it is may see them. */
public interface Participations {
    /**
     * By the ids of the people. Whoever shares nothing is there from the day after their first sitting began: the moment is theirs.
     *
     * @param structure whose campaign it is, and with whom results must be shared to be shown
     * @param after the last person of the page before
     * @param since only people who came to be there since then, or of whom what is shared changed; null for all
     * @param zone in which a day ends
     */
    List<Participation> page(
            CampaignCode campaign,
            UUID structure,
            @Nullable UUID after,
            @Nullable Instant since,
            ZoneId zone,
            Instant now,
            int limit);
}
