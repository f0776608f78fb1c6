package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.sitting.domain.Explanation;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Explains to authors how a campaign sitting went, once it is over. A certification sitting is the jury's: for authors there is
 * none.
 */
@ApplicationScoped
public class ExplainSitting {
    private final Sittings sittings;
    private final PrepareEngine prepareEngine;

    ExplainSitting(Sittings sittings, PrepareEngine prepareEngine) {
        this.sittings = sittings;
        this.prepareEngine = prepareEngine;
    }

    @Transactional
    public Explanation handle(UUID id) {
        Sitting sitting = sittings.find(id)
                .filter(found -> found.origin() instanceof Origin.OfCampaign)
                .orElseThrow(SittingRefusal.SittingUnknown::new);
        if (sitting.status() == SittingStatus.OPEN) throw new SittingRefusal.SittingNotOver();
        return Explanation.of(sitting, prepareEngine.handle(sitting));
    }
}
