package fr.pixemploi.certification.deliberation.rest;

import fr.pixemploi.certification.deliberation.application.Deliberate;
import fr.pixemploi.certification.deliberation.application.ReadDeliberations;
import fr.pixemploi.certification.deliberation.domain.Deliberation;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Meetings of the jury over REST. */
@Path("/v1/jury/deliberations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "jury", description = "For the jury: results before and at their publication.")
@RolesAllowed("jury")
class DeliberationResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Deliberate deliberate;
    private final ReadDeliberations readDeliberations;

    DeliberationResource(
            CurrentCaller caller, Idempotency idempotency, Deliberate deliberate, ReadDeliberations readDeliberations) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.deliberate = deliberate;
        this.readDeliberations = readDeliberations;
    }

    @POST
    @RolesAllowed("jury")
    @Operation(
            summary = "Publish the results of many sessions, as a meeting of the jury decided",
            description =
                    "They are published one after the other, after this answer: read the meeting again to see what became of each. One that cannot be "
                            + "published holds up no other.")
    @APIResponse(
            responseCode = "201",
            description = "The meeting; its sessions wait for their turn.",
            content = @Content(schema = @Schema(implementation = DeliberationViews.MeetingView.class)))
    public Response deliberate(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DeliberationRequests.PublicationRequest request) {
        Caller who = caller.get();
        return entered(
                "deliberate",
                key,
                request,
                () -> deliberate.publish(who, request.members().toMembers(), request.sessionIds()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("jury")
    @Operation(
            summary = "Take back all that a meeting of the jury told",
            description = "Certificates of its sessions are revoked for good: published again, each gets a new one.")
    @APIResponse(
            responseCode = "201",
            description = "Another meeting, which takes back; its sessions wait for their turn.",
            content = @Content(schema = @Schema(implementation = DeliberationViews.MeetingView.class)))
    public Response withdrawDeliberation(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DeliberationRequests.WithdrawalRequest request) {
        Caller who = caller.get();
        return entered(
                "withdrawDeliberation " + id,
                key,
                request,
                () -> deliberate.takeBack(who, id, request.members().toMembers(), request.reason()));
    }

    private Response entered(String operation, @Nullable String key, Object request, Supplier<Deliberation> creation) {
        return idempotency.once(
                caller.get(),
                operation,
                key,
                request,
                Idempotency.Creation.of(creation, Deliberation::id, readDeliberations::one),
                it -> Idempotency.Answer.created(
                        "/v1/jury/deliberations/" + it.id(),
                        DeliberationViews.MeetingView.of(readDeliberations.placed(it))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("jury")
    @Operation(summary = "Read a meeting of the jury, with what became of each session")
    public DeliberationViews.MeetingView getDeliberation(@PathParam("id") UUID id) {
        return DeliberationViews.MeetingView.of(readDeliberations.placed(readDeliberations.one(id)));
    }

    @GET
    @RolesAllowed("jury")
    @Operation(summary = "List the meetings of the jury in the order they were entered")
    @APIResponse(
            responseCode = "200",
            description = "A page of meetings.",
            content = @Content(schema = @Schema(implementation = DeliberationViews.MeetingPage.class)))
    public Response listDeliberations(@Valid @BeanParam PageRequest page) {
        List<DeliberationViews.MeetingView> oneMore = readDeliberations.handle(page.after(), page.oneMore()).stream()
                .map(DeliberationViews.MeetingView::of)
                .toList();
        return page.answer(oneMore, DeliberationViews.MeetingView::id);
    }
}
