package fr.pixemploi.profile.webhook.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that the platform switched off, or where the last try failed: for whoever looks after the platform, so without its secret and
 * without the path, which may hold one.
 *
 * @param host of its address
 * @param state off, or active while it fails
 * @param off why the platform switched it off, and since when; null unless the state is off
 * @param failingSince first of the failures that no success has followed; null when it was switched off without one
 * @param waiting how many deliveries wait for it, counted to one thousand and one
 * @param waitingSince when the oldest of those counted was queued; null when none waits
 */
public record UnwellEndpoint(
        UUID id,
        UUID structureId,
        String host,
        WebhookState state,
        Webhook.@Nullable Off off,
        @Nullable Instant failingSince,
        long waiting,
        @Nullable Instant waitingSince) {}
