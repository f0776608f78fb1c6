package fr.pixemploi.profile.francetravail.application;

import fr.pixemploi.profile.francetravail.domain.Dispatches;
import fr.pixemploi.profile.news.application.GivePlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Looks again at what a structure's feed holds back, at each once a minute at most: what fits now comes after all that was told. Places are
 * given by one hand for all structures: it commits before anything else is done.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ReleaseDispatches {
    private static final int AT_A_TIME = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Dispatches dispatches;
    private final MakeDispatches make;
    private final GivePlaces givePlaces;
    private final Clock clock;

    ReleaseDispatches(Dispatches dispatches, MakeDispatches make, GivePlaces givePlaces, Clock clock) {
        this.dispatches = dispatches;
        this.make = make;
        this.givePlaces = givePlaces;
        this.clock = clock;
    }

    void handle(UUID structureId) {
        Instant now = clock.instant();
        List<UUID> fit =
                make.handle(dispatches.nextToLookAt(structureId, now, now.minus(BETWEEN_LOOKS), AT_A_TIME)).stream()
                        .filter(MadeDispatch::fits)
                        .map(made -> made.dispatch().id())
                        .toList();
        if (!fit.isEmpty()) dispatches.release(fit, givePlaces.handle(fit.size()));
    }
}
