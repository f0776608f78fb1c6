package fr.pixemploi.profile.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell an endpoint.
 *
 * @param newsId what is told; null for a test, which tells of nobody
 * @param tries so far
 * @param lastStatus the last try's answer; null without one
 * @param lastFailure why it had none; null otherwise
 * @param dueAt of the next try; while it waits
 * @param triedAt the last one; null before the first
 */
public record Delivery(
        UUID id,
        UUID webhookId,
        @Nullable UUID newsId,
        DeliveryState state,
        int tries,
        @Nullable Integer lastStatus,
        @Nullable String lastFailure,
        Instant queuedAt,
        Instant dueAt,
        @Nullable Instant triedAt) {
    public static Delivery test(UUID id, UUID webhookId, Instant now) {
        return new Delivery(id, webhookId, null, DeliveryState.WAITING, 0, null, null, now, now, null);
    }

    /** What the receiver knows it by: the same for each try, also when it is told anew later. */
    public UUID messageId() {
        return newsId == null ? id : newsId;
    }

    /** @param pauses before each try, the first included: there are no more tries than pauses */
    public Delivery after(Outcome outcome, Instant now, List<Duration> pauses) {
        int tried = tries + 1;
        boolean again = !outcome.succeeded() && tried < pauses.size();
        DeliveryState next =
                outcome.succeeded() ? DeliveryState.DELIVERED : again ? DeliveryState.WAITING : DeliveryState.FAILED;
        return new Delivery(
                id,
                webhookId,
                newsId,
                next,
                tried,
                switch (outcome) {
                    case Outcome.Answered answered -> answered.status();
                    case Outcome.Unanswered _ -> null;
                },
                switch (outcome) {
                    case Outcome.Answered _ -> null;
                    case Outcome.Unanswered unanswered -> unanswered.reason().code();
                },
                queuedAt,
                again ? now.plus(pauses.get(tried)) : dueAt,
                now);
    }

    public Delivery withheld() {
        return new Delivery(
                id,
                webhookId,
                newsId,
                DeliveryState.WITHHELD,
                tries,
                lastStatus,
                lastFailure,
                queuedAt,
                dueAt,
                triedAt);
    }
}
