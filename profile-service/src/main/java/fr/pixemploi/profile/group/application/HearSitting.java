package fr.pixemploi.profile.group.application;

import fr.pixemploi.profile.group.domain.CampaignSittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes that a person began a test, and that it is done. */
@ApplicationScoped
@Transactional
public class HearSitting {
    private final CampaignSittings sittings;

    HearSitting(CampaignSittings sittings) {
        this.sittings = sittings;
    }

    /** @param structureId whose campaign it is; null for one of the platform's own */
    public void begun(UUID sittingId, UUID beneficiaryId, @Nullable UUID structureId, Instant at) {
        sittings.begun(sittingId, beneficiaryId, structureId, at);
    }

    public void done(UUID sittingId, UUID beneficiaryId, @Nullable UUID structureId, Instant at) {
        sittings.done(sittingId, beneficiaryId, structureId, at);
    }
}
