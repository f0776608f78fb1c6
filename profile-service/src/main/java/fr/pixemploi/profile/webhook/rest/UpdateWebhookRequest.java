package fr.pixemploi.profile.webhook.rest;

import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.webhook.domain.EndpointRule;
import fr.pixemploi.profile.webhook.domain.Webhook;
import fr.pixemploi.profile.webhook.domain.WebhookState;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of an endpoint. A field left out stays as it is; types are replaced as a whole. */
@Schema(name = "UpdateWebhookRequest")
record UpdateWebhookRequest(
        @NotNull
        @Size(max = EndpointRule.LONGEST)
        @Pattern(regexp = HttpAddress.SHAPE)
        @Schema(required = false, description = HttpAddress.SAID, examples = HttpAddress.EXAMPLE)
        String url,

        @NotEmpty @Size(max = 12) @Schema(required = false, examples = "[\"result-available\", \"sharing-withdrawn\"]")
        List<@NotNull @Pattern(regexp = NewsType.CODES) String> types,

        @Nullable
        @Pattern(regexp = "active|paused")
        @Schema(
                required = false,
                description =
                        "`paused`: what happens meanwhile is not told, unless it is asked for anew. `active` also switches on again what the platform switched off.",
                examples = "paused")
        String state) {
    static UpdateWebhookRequest of(Webhook webhook) {
        return new UpdateWebhookRequest(
                webhook.url().toString(),
                webhook.types().stream().map(NewsType::code).sorted().toList(),
                webhook.state() == WebhookState.OFF ? null : webhook.state().code());
    }

    /** Without a state it stays in its own: off. */
    Webhook applyTo(Webhook webhook) {
        return webhook.with(
                HttpAddress.of(url),
                types.stream().map(NewsType::of).collect(Collectors.toSet()),
                state == null ? webhook.state() : WebhookState.of(state));
    }
}
