package fr.pixemploi.profile.webhook.rest;

import fr.pixemploi.profile.webhook.domain.Delivery;
import fr.pixemploi.profile.webhook.domain.DeliveryState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the telling of something to an endpoint went. */
@Schema(name = "WebhookDelivery")
record DeliveryView(
        UUID id,

        @Schema(description = "The message's `webhook-id`: the news', the same for each try and when it is told anew.")
        UUID messageId,

        @Schema(
                description = "`withheld`: when it was its turn it might not be told any more.",
                pattern = DeliveryState.CODES,
                examples = "delivered")
        String state,

        @Schema(description = "So far.", examples = "1") int tries,

        @Schema(description = "What the last try was answered. Absent without an answer.", examples = "204") @Nullable
        Integer lastStatus,

        @Schema(
                description = "Why the last try had no answer. Absent with one.",
                pattern = "no-public-address|unreachable|too-slow",
                examples = "too-slow")
        @Nullable
        String lastFailure,

        Instant queuedAt,

        @Schema(description = "The last try. Absent before the first.") @Nullable
        Instant triedAt,

        @Schema(description = "The next try. Absent when none follows.") @Nullable
        Instant dueAt) {
    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "WebhookDeliveryPage")
    record DeliveryPage(List<DeliveryView> items, @Nullable String nextCursor) {}

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.messageId(),
                delivery.state().code(),
                delivery.tries(),
                delivery.lastStatus(),
                delivery.lastFailure(),
                delivery.queuedAt(),
                delivery.triedAt(),
                delivery.state() == DeliveryState.WAITING ? delivery.dueAt() : null);
    }
}
