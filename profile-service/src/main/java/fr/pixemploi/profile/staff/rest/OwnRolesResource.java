package fr.pixemploi.profile.staff.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.staff.application.AcceptRoles;
import fr.pixemploi.profile.staff.application.DepartStaffMember;
import fr.pixemploi.profile.staff.domain.StaffMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** What structures asked of whoever signs in. For every account: one that is asked for the first time has no role yet. */
@Path("/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@Tag(name = "staff")
class OwnRolesResource {
    private final AcceptRoles acceptRoles;
    private final DepartStaffMember depart;
    private final CurrentCaller caller;

    OwnRolesResource(AcceptRoles acceptRoles, DepartStaffMember depart, CurrentCaller caller) {
        this.acceptRoles = acceptRoles;
        this.depart = depart;
        this.caller = caller;
    }

    /**
     * The caller's roles in one structure.
     *
     * @param accepted whether the caller works there; false while that is for them to say
     */
    @Schema(name = "OwnRoles")
    record OwnRoles(
            UUID id,
            UUID structureId,
            String structureName,
            boolean accepted,
            List<StaffMemberView.MembershipView> memberships) {
        static OwnRoles of(AcceptRoles.OwnRoles own) {
            StaffMember member = own.member();
            return new OwnRoles(
                    member.id(),
                    member.structureId(),
                    own.structureName(),
                    member.accepted(),
                    StaffMemberView.MembershipView.of(member));
        }
    }

    @Schema(name = "OwnRolesList")
    record OwnRolesList(List<OwnRoles> items) {}

    @GET
    @Path("/me")
    @Operation(
            summary = "Where I work, and where I am asked to",
            description = "For every account, with or without a role. Tokens name a role from the next one on.")
    public OwnRolesList listMyMemberships() {
        return new OwnRolesList(
                acceptRoles.list(caller.get()).stream().map(OwnRoles::of).toList());
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            summary = "Accept the roles that a structure offers",
            description = "By the holder of the account. Once more changes nothing.")
    public OwnRoles acceptMembership(@PathParam("id") UUID id) {
        return OwnRoles.of(acceptRoles.accept(caller.get(), id));
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Turn down or give up my roles in a structure",
            description = "By the holder of the account. Files that they followed there have no adviser then.")
    @APIResponse(responseCode = "204", description = "Every role there ends as soon as the identity provider is there.")
    public void leaveStructure(@PathParam("id") UUID id) {
        depart.leave(caller.get(), id);
    }
}
