package fr.pixemploi.profile.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whose turn it is: an endpoint is served by one hand at a time, over all instances. A turn has an end, after which another hand takes the
 * endpoint over, whatever became of the first one.
 */
public interface Turns {
    /** @param until its end; the same endpoint has no other turn with this end */
    record Turn(UUID webhookId, Instant until) {}

    /**
     * Turns of active endpoints with something due, those first that were served longest ago; whom another instance takes is left out.
     *
     * @param slow of those whose last try failed or took long, or of the others
     */
    List<Turn> take(boolean slow, Instant now, Instant until, int max);

    /** The same hand goes on. False when another one has the endpoint by now, or when it is gone. */
    boolean extend(Turn turn, Instant until);

    /**
     * @param rests until then nobody takes the endpoint: now, or later after a try that failed
     * @param slow whether the last try failed or took long
     */
    void end(Turn turn, Instant rests, boolean slow);

    /** For how long the oldest thing waits that is due at an active endpoint; zero when nothing is. */
    Due oldestDue(Instant now);

    /** @param prompt the same, without endpoints whose last try failed or took long */
    record Due(Duration oldest, Duration prompt) {}
}
