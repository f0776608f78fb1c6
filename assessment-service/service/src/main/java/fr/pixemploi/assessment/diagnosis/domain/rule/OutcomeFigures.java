package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the people that rules were applied to, as it was counted; it is shown through {@link OutcomeReport} only. */
public interface OutcomeFigures {
    /**
     * @param persons whom the rules were assigned to; each once, by the first passage that was completed
     * @param routes one a route and campaign
     */
    record Counted(long persons, List<RouteCount> routes) {}

    /**
     * People of one route.
     *
     * @param campaign of the sitting that followed; null for those without
     * @param started a sitting after the diagnosis, of the campaign that was advised where one was
     * @param completed it
     * @param measured with a result
     * @param levels sum over these of the mean level of their competences
     */
    record RouteCount(
            Route route,
            @Nullable CampaignCode campaign,
            long persons,
            long started,
            long completed,
            long measured,
            double levels) {}

    /** @param experiment only passages of it; empty for all under the rules */
    Counted of(UUID structure, UUID ruleSet, Optional<UUID> experiment);
}
