package fr.pixemploi.profile.group.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.group.application.ChangeMembers;
import fr.pixemploi.profile.group.application.GetGroup;
import fr.pixemploi.profile.group.domain.Group;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is in a group, and was. */
@Path("/v1/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "groups")
class MemberResource {
    @Schema(name = "GroupMembers")
    record MembersView(@Size(max = Group.MOST_STAYS) List<MemberView> items) {}

    private final GetGroup get;
    private final ChangeMembers change;
    private final CurrentCaller caller;

    MemberResource(GetGroup get, ChangeMembers change, CurrentCaller caller) {
        this.get = get;
        this.change = change;
        this.caller = caller;
    }

    @GET
    @Path("/members")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List who is in a group and who was, by name",
            description = "Who left has a last day. Of everybody it tells how far they came, and no result.")
    public MembersView listGroupMembers(@PathParam("id") UUID id) {
        return new MembersView(
                get.members(caller.get(), id).stream().map(MemberView::of).toList());
    }

    @POST
    @Path("/members")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Add people of the structure to a group",
            description =
                    "All who are named, or none: each who is no file of the structure is told by its place. Who is in it already stays as they are; who "
                            + "has a last day on `from` or later loses it. Three hundred are in a group at most, and "
                            + "two thousand are on its list with those who left.")
    @APIResponse(responseCode = "204", description = "They are in the group.")
    public void addGroupMembers(@PathParam("id") UUID id, @NotNull @Valid MemberRequests.Add request) {
        change.add(caller.get(), id, request.named(), request.from());
    }

    @POST
    @Path("/departures")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Take people out of a group",
            description =
                    "All who are named, or none: each who never was in it is told by its place. A last day that was wrong is put right by "
                            + "naming another. They stay in what was measured around days on which they were in it; with a last day before "
                            + "their first one they never were.")
    @APIResponse(responseCode = "204", description = "They are out of the group.")
    public void takeOutGroupMembers(@PathParam("id") UUID id, @NotNull @Valid MemberRequests.TakeOut request) {
        change.takeOut(caller.get(), id, request.named(), request.lastDay());
    }
}
