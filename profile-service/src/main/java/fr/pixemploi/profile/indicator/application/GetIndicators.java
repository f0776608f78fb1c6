package fr.pixemploi.profile.indicator.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.indicator.domain.Cohorts;
import fr.pixemploi.profile.indicator.domain.IndicatorRefusal;
import fr.pixemploi.profile.indicator.domain.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Those who work in a structure see how its people stand, as numbers. */
@ApplicationScoped
@Transactional
public class GetIndicators {
    private static final Set<StructureRole> READERS = Set.of(StructureRole.ADVISER, StructureRole.MANAGER);
    private final Cohorts cohorts;
    private final Clock clock;

    GetIndicators(Cohorts cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    public Indicators handle(Caller caller, UUID structureId) {
        if (!caller.hasAny(READERS, structureId)) throw new IndicatorRefusal.NoSuchCohort();
        return cohorts.count(structureId, clock.instant());
    }
}
