package fr.pixemploi.profile.caseload.rest.action;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.caseload.application.action.BeginGroupAction;
import fr.pixemploi.profile.caseload.application.action.ShowGroupActions;
import fr.pixemploi.profile.caseload.domain.action.Deed;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.sharing.domain.Purpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One action on many people. */
@Path("/v1/group-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "group actions", description = "For advisers: one action on many people, with a report by person.")
class BeginGroupActionResource {
    private static final String ABOUT =
            "It is done one person after the other, with the rights that the caller has now, and goes on whatever restarts meanwhile. ";

    private final BeginGroupAction begin;
    private final ShowGroupActions show;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    BeginGroupActionResource(
            BeginGroupAction begin, ShowGroupActions show, Idempotency idempotency, CurrentCaller caller) {
        this.begin = begin;
        this.show = show;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("/invitations")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Invite many people to a campaign",
            description = ABOUT
                    + "Once it is done, `slips` prints what each person gets: the campaign's code, and a code for the file where nobody has "
                    + "taken it over. Whether there is such a campaign is not known here.")
    @APIResponse(
            responseCode = "201",
            description = "It has begun; its Location tells how far it is.",
            content = @Content(schema = @Schema(implementation = GroupActionView.class)))
    public Response inviteGroup(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid GroupRequests.InviteRequest request) {
        return begin(
                "inviteGroup",
                idempotencyKey,
                request,
                request.structureId(),
                new Deed.Invite(request.campaignCode()),
                request.people());
    }

    @POST
    @Path("/sharing-requests")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Ask many people to share results with the structure",
            description = ABOUT
                    + "A person who was asked in the last thirty days is not asked again, and the report says so.")
    @APIResponse(
            responseCode = "201",
            description = "It has begun; its Location tells how far it is.",
            content = @Content(schema = @Schema(implementation = GroupActionView.class)))
    public Response askGroupForSharing(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid GroupRequests.AskRequest request) {
        return begin(
                "askGroupForSharing",
                idempotencyKey,
                request,
                request.structureId(),
                new Deed.AskForSharing(request.reason(), Purpose.of(request.purpose())),
                request.people());
    }

    @POST
    @Path("/assignments")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Give a colleague many people to follow", description = ABOUT)
    @APIResponse(
            responseCode = "201",
            description = "It has begun; its Location tells how far it is.",
            content = @Content(schema = @Schema(implementation = GroupActionView.class)))
    public Response assignGroup(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid GroupRequests.AssignRequest request) {
        return begin(
                "assignGroup",
                idempotencyKey,
                request,
                request.structureId(),
                new Deed.Assign(request.colleagueId()),
                request.people());
    }

    private Response begin(
            String operation,
            @Nullable String idempotencyKey,
            Object request,
            UUID structureId,
            Deed deed,
            GroupRequests.PeopleRequest people) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                operation,
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> begin.handle(who, structureId, deed, people.meant()),
                        GroupAction::id,
                        id -> show.one(who, id)),
                begun -> Idempotency.Answer.created("/v1/group-actions/" + begun.id(), GroupActionView.of(begun)));
    }
}
