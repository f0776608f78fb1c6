package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure lets the managers of another one administer the campaigns of itself and its parts.
 *
 * @param structure whose campaigns
 * @param delegate whose managers
 * @param endedAt null while it holds
 */
public record Delegation(
        UUID id,
        UUID structure,
        UUID delegate,
        Instant begunAt,
        @Nullable Instant endedAt) {
    public Delegation {
        if (structure.equals(delegate)) throw new CampaignRefusal.DelegateRefused();
    }

    /** A second time changes nothing. */
    public Delegation ended(Instant at) {
        return endedAt == null ? new Delegation(id, structure, delegate, begunAt, at) : this;
    }
}
