package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the people that rules were applied to, as it was counted; it is shown through {@link OutcomeReport}. */
public interface OutcomeFigures {
    /**
     * @param assigned whom the rules were assigned to before today, each once
     * @param routes of people who share their diagnosis with the structure; one a route and campaign
     */
    record Counted(long assigned, List<RouteCount> routes) {}

    /**
     * People of one route, each once, by the first passage that came to it.
     *
     * @param campaign of a sitting that followed, of the campaign that was advised where one was, whose result is shared with the
     *     structure; null for those without
     * @param levels sum over these results of the mean level of their competences
     */
    record RouteCount(Route route, @Nullable CampaignCode campaign, long persons, double levels) {}

    /**
     * @param experiment only passages of it; empty for all under the rules
     * @param today begin of the day before which assigned people count
     */
    Counted of(UUID structure, UUID ruleSet, Optional<UUID> experiment, Instant today, Instant now);
}
