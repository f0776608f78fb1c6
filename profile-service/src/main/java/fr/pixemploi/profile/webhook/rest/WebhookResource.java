package fr.pixemploi.profile.webhook.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.webhook.application.CreateWebhook;
import fr.pixemploi.profile.webhook.application.GetWebhook;
import fr.pixemploi.profile.webhook.application.ListWebhooks;
import fr.pixemploi.profile.webhook.application.RemoveWebhook;
import fr.pixemploi.profile.webhook.application.UpdateWebhook;
import fr.pixemploi.profile.webhook.domain.Webhook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a structure's system is told news. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "webhooks",
        description =
                "For structures' systems: news told at once, signed as Standard Webhooks says (standardwebhooks.com).")
class WebhookResource {
    private final CreateWebhook create;
    private final GetWebhook get;
    private final ListWebhooks list;
    private final UpdateWebhook update;
    private final RemoveWebhook remove;
    private final MergePatch patches;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    WebhookResource(
            CreateWebhook create,
            GetWebhook get,
            ListWebhooks list,
            UpdateWebhook update,
            RemoveWebhook remove,
            MergePatch patches,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.create = create;
        this.get = get;
        this.list = list;
        this.update = update;
        this.remove = remove;
        this.patches = patches;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"manager", "partner:profile:write"})
    @Operation(
            summary = "Set up where a structure's system is told news",
            description =
                    "Each message is a POST of `{type, timestamp, data}`, where `data` is an item of `GET /v1/news`, with the headers "
                            + "`webhook-id`, `webhook-timestamp` and `webhook-signature`. Any answer of 2xx within fifteen seconds settles it; a "
                            + "redirection does not. Otherwise it is told again, for about a day. It may come twice, under the same `webhook-id`, and "
                            + "in another order: `position` tells which of two is newer. An endpoint that answers 410 is switched off, and so is one "
                            + "where nothing came through for five days.")
    @APIResponse(
            responseCode = "201",
            description = "The endpoint with its secret, which no other answer shows; its version in ETag",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response createWebhook(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid CreateWebhookRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "createWebhook",
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> create.handle(who, request.structureId(), request.address(), request.wanted()),
                        Webhook::id,
                        id -> get.handle(who, id)),
                made -> Idempotency.Answer.created(
                        "/v1/webhooks/" + made.id(), made.version(), WebhookView.withSecret(made)));
    }

    @GET
    @RolesAllowed({"manager", "partner:profile:write"})
    @Operation(summary = "List the endpoints of a structure, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = WebhookView.WebhookPage.class)))
    public Response listWebhooks(
            @QueryParam("structureId") @NotNull UUID structureId, @Valid @BeanParam PageRequest page) {
        return page.answer(
                list.handle(caller.get(), structureId, page.after(), page.oneMore()), Webhook::id, WebhookView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"manager", "partner:profile:write"})
    @Operation(summary = "Read how an endpoint is set up, and whether it is well")
    @APIResponse(
            responseCode = "200",
            description = "The endpoint, its version in ETag",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response getWebhook(@PathParam("id") UUID id) {
        return tagged(get.handle(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({"manager", "partner:profile:write"})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Move, pause or switch on an endpoint, or want other news",
            description =
                    "JSON Merge Patch (RFC 7396). Types are replaced as a whole. What waited to be told waits while the endpoint is paused or off.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = UpdateWebhookRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UpdateWebhookRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The endpoint, its version in ETag",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response updateWebhook(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        return tagged(update.handle(
                caller.get(),
                id,
                ETags.required(ifMatch),
                webhook -> patches.apply(UpdateWebhookRequest.of(webhook), patch, UpdateWebhookRequest.class)
                        .applyTo(webhook)));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"manager", "partner:profile:write"})
    @Operation(summary = "Give up an endpoint, with what waits for it and what was noted of what it was told")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void removeWebhook(@PathParam("id") UUID id) {
        remove.handle(caller.get(), id);
    }

    private static Response tagged(Webhook webhook) {
        return Response.ok(WebhookView.of(webhook))
                .header("ETag", ETags.of(webhook.version()))
                .build();
    }
}
