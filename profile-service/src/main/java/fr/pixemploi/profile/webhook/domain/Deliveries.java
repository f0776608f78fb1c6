package fr.pixemploi.profile.webhook.domain;

import fr.pixemploi.profile.news.domain.NumberedNews;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits to be told to endpoints, and what was. */
public interface Deliveries {
    /** For every active endpoint of the structure that wants news of this type, once. */
    void queue(Collection<UUID> news, Instant now);

    void queue(Delivery test);

    /**
     * All that the endpoint wants and that has had its place since a position, once more from the beginning; what waits for its first try
     * already is left alone.
     *
     * @return how many wait anew
     */
    int queueAgain(Webhook webhook, long sincePosition, Instant now);

    /** Of an endpoint, newest first, before one. */
    List<Delivery> of(UUID webhookId, @Nullable DeliveryState state, @Nullable UUID before, int max);

    Optional<Delivery> find(UUID id);

    /** The next of an endpoint that is due. */
    Optional<Delivery> nextDue(UUID webhookId, Instant now);

    /** What it tells; none for a test, and once the news are gone. */
    Optional<NumberedNews> news(Delivery delivery);

    /** Unless it was asked for anew since, or told by somebody else: then it stays as it is. One that is gone stays gone. */
    void change(Delivery before, Delivery after);
}
