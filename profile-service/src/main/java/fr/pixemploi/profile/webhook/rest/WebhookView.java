package fr.pixemploi.profile.webhook.rest;

import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.webhook.domain.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An endpoint as its structure sees it. */
@Schema(name = "Webhook")
record WebhookView(
        UUID id,
        UUID structureId,
        @Schema(examples = HttpAddress.EXAMPLE) String url,

        @Schema(examples = "[\"result-available\", \"sharing-withdrawn\"]")
        List<String> types,

        @Schema(pattern = "active|paused|off", examples = "active")
        String state,

        @Schema(description = "Why and since when the platform tells nothing there. Absent unless the state is `off`.")
        @Nullable
        OffView off,

        @Schema(description = "First of the failures that no success has followed. Absent when all is well.") @Nullable
        Instant failingSince,

        @Schema(description = "Until when the secret of before signs beside the new one. Absent without one.") @Nullable
        Instant formerSecretUntil,

        @Schema(
                description =
                        "Signs each message, as Standard Webhooks says. Told when the endpoint is set up, and when the secret is changed; absent otherwise.",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        @Nullable
        String secret,

        Instant madeAt) {
    /** Switched off by the platform. */
    @Schema(name = "WebhookOff")
    record OffView(
            @Schema(
                    pattern = "gone|failing",
                    description = "`gone`: it answered 410. `failing`: for days nothing came through.",
                    examples = "failing")
            String reason,

            Instant since) {}

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "WebhookPage")
    record WebhookPage(List<WebhookView> items, @Nullable String nextCursor) {}

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView withSecret(Webhook webhook) {
        return of(webhook, webhook.secrets().current());
    }

    private static WebhookView of(Webhook webhook, @Nullable String secret) {
        Webhook.Off off = webhook.off();
        return new WebhookView(
                webhook.id(),
                webhook.structureId(),
                webhook.url().toString(),
                webhook.types().stream().map(NewsType::code).sorted().toList(),
                webhook.state().code(),
                off == null ? null : new OffView(off.reason().code(), off.since()),
                webhook.failingSince(),
                webhook.secrets().formerUntil(),
                secret,
                webhook.madeAt());
    }
}
