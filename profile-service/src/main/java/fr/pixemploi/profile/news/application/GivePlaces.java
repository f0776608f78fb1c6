package fr.pixemploi.profile.news.application;

import fr.pixemploi.profile.news.domain.NewsLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives places to news that another feed could not tell in their own: whoever reads on after any place misses none of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GivePlaces {
    private final NewsLog log;
    private final Clock clock;

    GivePlaces(NewsLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @return the first of so many */
    public long handle(int many) {
        return log.placesAfterAll(clock.instant(), many);
    }
}
