package fr.pixemploi.profile.group.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sittings of campaigns, as far as they tell that somebody has begun and is done. News of one come in any order. */
public interface CampaignSittings {
    /** @param structureId whose campaign it is; null for one of the platform's own */
    void begun(UUID sittingId, UUID beneficiaryId, @Nullable UUID structureId, Instant at);

    void done(UUID sittingId, UUID beneficiaryId, @Nullable UUID structureId, Instant at);
}
