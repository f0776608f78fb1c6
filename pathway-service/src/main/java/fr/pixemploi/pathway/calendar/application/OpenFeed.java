package fr.pixemploi.pathway.calendar.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.calendar.domain.FeedSecret;
import fr.pixemploi.pathway.calendar.domain.Feeds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Opens the caller's calendar to whoever has its secret address, or closes it. */
@ApplicationScoped
@Transactional
public class OpenFeed {
    private final Feeds feeds;
    private final RandomGenerator chance;
    private final Clock clock;

    OpenFeed(Feeds feeds, RandomGenerator chance, Clock clock) {
        this.feeds = feeds;
        this.chance = chance;
        this.clock = clock;
    }

    /** The new secret, in place of any before; it is never told again. */
    public FeedSecret open(Caller caller) {
        FeedSecret secret = FeedSecret.draw(chance);
        feeds.open(caller.self(), secret, clock.instant());
        return secret;
    }

    public void close(Caller caller) {
        feeds.close(caller.self());
    }
}
