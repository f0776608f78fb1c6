package fr.pixemploi.profile.webhook.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.profile.webhook.application.ListUnwellEndpoints;
import fr.pixemploi.profile.webhook.domain.UnwellEndpoint;
import fr.pixemploi.profile.webhook.domain.Webhook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Endpoints of all structures that are not well, for the operator: whom to call, and nothing of what is told there. */
@Path("/v1/operations/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
class OperatorWebhookResource {
    /** One that is off, or where the last try failed. */
    @Schema(name = "UnwellWebhook")
    record UnwellWebhookView(
            UUID id,
            UUID structureId,

            @Schema(description = "Of its address, and no more of it.", examples = "si.structure.fr")
            String host,

            @Schema(
                    pattern = "active|off",
                    description = "`active`: the last try failed, others follow.",
                    examples = "off")
            String state,

            @Schema(
                    description =
                            "Why and since when the platform tells nothing there. Absent unless the state is `off`.")
            WebhookView.@Nullable OffView off,

            @Schema(description = "First of the failures that no success has followed.") @Nullable
            Instant failingSince,

            @Schema(description = "How many deliveries wait for it; 1001 says more than a thousand.", examples = "12")
            long waiting,

            @Schema(description = "When the oldest of them was queued. Absent when none waits.") @Nullable
            Instant waitingSince) {
        static UnwellWebhookView of(UnwellEndpoint endpoint) {
            Webhook.Off off = endpoint.off();
            return new UnwellWebhookView(
                    endpoint.id(),
                    endpoint.structureId(),
                    endpoint.host(),
                    endpoint.state().code(),
                    off == null ? null : new WebhookView.OffView(off.reason().code(), off.since()),
                    endpoint.failingSince(),
                    endpoint.waiting(),
                    endpoint.waitingSince());
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "UnwellWebhookPage")
    record UnwellWebhookPage(
            List<UnwellWebhookView> items, @Nullable String nextCursor) {}

    private final ListUnwellEndpoints unwell;

    OperatorWebhookResource(ListUnwellEndpoints unwell) {
        this.unwell = unwell;
    }

    @GET
    @RolesAllowed("operator")
    @Operation(
            summary = "List endpoints of structures' systems that are off, or where the last try failed, oldest first",
            description =
                    "Those that the platform switched off and those that fail, with what waits for them. Of paused ones nothing: their structure wants it so.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = UnwellWebhookPage.class)))
    public Response listUnwellWebhooks(@Valid @BeanParam PageRequest page) {
        return page.answer(unwell.handle(page.after(), page.oneMore()), UnwellEndpoint::id, UnwellWebhookView::of);
    }
}
