package fr.pixemploi.profile.indicator.application;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.profile.indicator.domain.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Figures of structures stay as they are when somebody is erased. */
@ApplicationScoped
class KeepFigures implements BeforeErasure {
    private final Cohorts cohorts;
    private final Clock clock;

    KeepFigures(Cohorts cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        cohorts.countAsNobody(people, clock.instant());
        return Set.of();
    }
}
