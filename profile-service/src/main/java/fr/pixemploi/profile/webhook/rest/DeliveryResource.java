package fr.pixemploi.profile.webhook.rest;

import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.webhook.application.GetWebhook;
import fr.pixemploi.profile.webhook.application.ListDeliveries;
import fr.pixemploi.profile.webhook.application.ReplayNews;
import fr.pixemploi.profile.webhook.application.RotateSecret;
import fr.pixemploi.profile.webhook.application.TestWebhook;
import fr.pixemploi.profile.webhook.domain.Delivery;
import fr.pixemploi.profile.webhook.domain.DeliveryState;
import fr.pixemploi.profile.webhook.domain.Webhook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is told to an endpoint, and what signs it. */
@Path("/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
class DeliveryResource {
    @Schema(name = "ReplayRequest")
    record ReplayRequest(
            @NotNull
            @Schema(
                    description = "Sixty days ago at most.",
                    implementation = String.class,
                    format = "date-time",
                    examples = "2026-12-01T00:00:00+01:00")
            OffsetDateTime since) {}

    @Schema(name = "Replay")
    record ReplayView(
            @Schema(description = "News that wait to be told, those told before included.", examples = "12")
            int queued) {}

    private final ListDeliveries list;
    private final TestWebhook test;
    private final ReplayNews replay;
    private final RotateSecret rotate;
    private final GetWebhook get;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    DeliveryResource(
            ListDeliveries list,
            TestWebhook test,
            ReplayNews replay,
            RotateSecret rotate,
            GetWebhook get,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.list = list;
        this.test = test;
        this.replay = replay;
        this.rotate = rotate;
        this.get = get;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Path("/deliveries")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"manager", "partner:profile:write"})
    @Operation(
            summary = "What an endpoint was told and is to be told, newest first",
            description = "Kept for sixty days. Of what it answered only the status is.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = DeliveryView.DeliveryPage.class)))
    public Response listDeliveries(
            @PathParam("id") UUID id,
            @QueryParam("state")
                    @Nullable
                    @Pattern(regexp = DeliveryState.CODES)
                    @Parameter(description = "Those alone that are so.", example = "failed")
                    String state,
            @Valid @BeanParam PageRequest page) {
        return page.answer(
                list.handle(
                        caller.get(), id, state == null ? null : DeliveryState.of(state), page.after(), page.oneMore()),
                Delivery::id,
                DeliveryView::of);
    }

    @POST
    @Path("/test")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"manager", "partner:profile:write"})
    @Limited("checks")
    @Operation(
            summary = "Have something told to an endpoint that is about nobody",
            description =
                    "A message of the type `test`, tried like any other; how it went stands among the deliveries.")
    @APIResponse(
            responseCode = "202",
            description = "It waits to be told",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    public Response testWebhook(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "testWebhook " + id,
                idempotencyKey,
                "",
                Idempotency.Creation.of(() -> test.handle(who, id), Delivery::id, queued -> test.again(who, queued)),
                made -> new Idempotency.Answer(202, null, null, DeliveryView.of(made)));
    }

    @POST
    @Path("/replay")
    @RolesAllowed({"manager", "partner:profile:write"})
    @Limited("checks")
    @Operation(
            summary = "Have everything told anew since a moment",
            description =
                    "What the endpoint wants and what was heard of since, also while it was paused or off; under the same `webhook-id` as before. What "
                            + "waits for its first try already is not counted. A long way back goes faster by the feed.")
    @APIResponse(
            responseCode = "202",
            description = "It waits to be told",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    public Response replayNews(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid ReplayRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "replayNews " + id,
                idempotencyKey,
                request,
                new Idempotency.Creation<>(
                        () -> replay.handle(who, id, request.since().toInstant()),
                        queued -> Integer.toString(queued),
                        kept -> {
                            get.handle(who, id);
                            return Integer.valueOf(kept);
                        }),
                queued -> new Idempotency.Answer(202, null, null, new ReplayView(queued)));
    }

    @POST
    @Path("/secret")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"manager", "partner:profile:write"})
    @Operation(
            summary = "Change the secret of an endpoint",
            description =
                    "For a day the secret of before signs too: each message has both signatures, with a space between. One that still did so from "
                            + "an earlier change ceases at once.")
    @APIResponse(
            responseCode = "200",
            description = "The endpoint with its new secret, which no other answer shows; its version in ETag",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response rotateWebhookSecret(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "rotateWebhookSecret " + id,
                idempotencyKey,
                "",
                Idempotency.Creation.of(() -> rotate.handle(who, id), Webhook::id, same -> get.handle(who, same)),
                made -> new Idempotency.Answer(200, null, ETags.of(made.version()), WebhookView.withSecret(made)));
    }
}
