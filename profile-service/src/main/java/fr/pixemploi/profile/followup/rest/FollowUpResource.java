package fr.pixemploi.profile.followup.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.followup.application.GetFollowUp;
import fr.pixemploi.profile.followup.application.PlanFollowUp;
import fr.pixemploi.profile.followup.application.TalkOverResult;
import fr.pixemploi.profile.followup.domain.FollowUp;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What comes next for a file of one's structure. */
@Path("/v1/beneficiaries/{beneficiaryId}/follow-up")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "follow-up", description = "For advisers: notes, tasks and what comes next, of files of their structure.")
class FollowUpResource {
    /** @param talkedOverAt when a result was last talked over */
    @Schema(name = "FollowUp")
    record FollowUpView(
            UUID beneficiaryId,
            @Nullable Instant interviewAt,
            @Nullable LocalDate quietUntil,
            @Nullable Instant talkedOverAt) {
        static FollowUpView of(FollowUp followUp) {
            return new FollowUpView(
                    followUp.beneficiaryId(), followUp.interviewAt(), followUp.quietUntil(), followUp.talkedOverAt());
        }
    }

    private final GetFollowUp get;
    private final PlanFollowUp plan;
    private final TalkOverResult talkOver;
    private final MergePatch patches;
    private final CurrentCaller caller;

    FollowUpResource(
            GetFollowUp get, PlanFollowUp plan, TalkOverResult talkOver, MergePatch patches, CurrentCaller caller) {
        this.get = get;
        this.plan = plan;
        this.talkOver = talkOver;
        this.patches = patches;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager", "partner:profile:read"})
    @Operation(summary = "What comes next for a person of one's structure")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up, its version in ETag",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response getFollowUp(@PathParam("beneficiaryId") UUID beneficiaryId) {
        FollowUp followUp = get.handle(caller.get(), beneficiaryId);
        return Response.ok(FollowUpView.of(followUp))
                .header("ETag", ETags.of(followUp.version()))
                .build();
    }

    @PATCH
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager", "partner:profile:write"})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Say when the next interview is, and until when a person is left in peace",
            description =
                    "JSON Merge Patch (RFC 7396). `quietUntil` lies as many days ahead as the rules of calls say, at most; nobody notes why.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = FollowUpRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FollowUpRequest.class))
            })
    @APIResponse(responseCode = "204", description = "Noted; the version is in ETag.")
    public Response planFollowUp(
            @PathParam("beneficiaryId") UUID beneficiaryId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        FollowUp planned = plan.handle(
                caller.get(),
                beneficiaryId,
                ETags.required(ifMatch),
                current -> patches.apply(FollowUpRequest.of(current), patch, FollowUpRequest.class)
                        .applyTo(current));
        return Response.noContent().header("ETag", ETags.of(planned.version())).build();
    }

    @POST
    @Path("/conversations")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Say that the result was talked over with the person",
            description = "It waits no longer. Any other one will wait, also an older one that is shared later.")
    public FollowUpView talkOverResult(
            @PathParam("beneficiaryId") UUID beneficiaryId,
            @QueryParam("resultId")
                    @Parameter(description = "The result that was talked over; left out: the one that shows now.")
                    @Nullable
                    UUID resultId) {
        return FollowUpView.of(talkOver.handle(caller.get(), beneficiaryId, resultId));
    }
}
