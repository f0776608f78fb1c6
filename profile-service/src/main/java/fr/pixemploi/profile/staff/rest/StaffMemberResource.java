package fr.pixemploi.profile.staff.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.staff.application.AssignPeople;
import fr.pixemploi.profile.staff.application.DepartStaffMember;
import fr.pixemploi.profile.staff.application.GetStaffMember;
import fr.pixemploi.profile.staff.application.UpdateStaffMember;
import fr.pixemploi.profile.staff.domain.StaffMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One colleague. */
@Path("/v1/staff/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "staff")
class StaffMemberResource {
    /** @param handOverTo the colleague who takes the people over; left out, their files have no adviser */
    record DepartStaffMemberRequest(@Nullable UUID handOverTo) {}

    /** @param files that went to the other colleague, or have no adviser now */
    record Departure(StaffMemberView colleague, int files) {}

    /** @param beneficiaryIds files of the structure */
    record AssignPeopleRequest(@NotEmpty @Size(max = 200) List<@NotNull UUID> beneficiaryIds) {}

    private final GetStaffMember get;
    private final UpdateStaffMember update;
    private final DepartStaffMember depart;
    private final AssignPeople assign;
    private final MergePatch patches;
    private final CurrentCaller caller;

    StaffMemberResource(
            GetStaffMember get,
            UpdateStaffMember update,
            DepartStaffMember depart,
            AssignPeople assign,
            MergePatch patches,
            CurrentCaller caller) {
        this.get = get;
        this.update = update;
        this.depart = depart;
        this.assign = assign;
        this.patches = patches;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Read how far a colleague's roles are")
    @APIResponse(
            responseCode = "200",
            description = "The colleague, its version in ETag",
            content = @Content(schema = @Schema(implementation = StaffMemberView.class)))
    public Response getStaffMember(@PathParam("id") UUID id) {
        return tagged(get.handle(caller.get(), id));
    }

    @PATCH
    @RolesAllowed({"adviser", "manager"})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Change a colleague's roles or absence",
            description =
                    "JSON Merge Patch (RFC 7396). Roles are changed by a manager, and replaced as a whole; naming them also has those tried again "
                            + "that failed. Absences are told by a manager or the colleague; null ends one.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = UpdateStaffRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UpdateStaffRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The colleague, its version in ETag",
            content = @Content(schema = @Schema(implementation = StaffMemberView.class)))
    public Response updateStaffMember(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        return tagged(update.handle(
                caller.get(),
                id,
                ETags.required(ifMatch),
                member -> patches.apply(UpdateStaffRequest.of(member), patch, UpdateStaffRequest.class)
                        .applyTo(member, patch.has("roles"))));
    }

    @POST
    @Path("/departure")
    @RolesAllowed("manager")
    @Operation(
            summary = "A colleague leaves the structure",
            description =
                    "Every role in it ends, and all their people there go to another colleague, in one step. Once the identity provider has taken "
                            + "the roles away, the entry is forgotten.")
    @APIResponse(
            responseCode = "200",
            description = "The colleague, its version in ETag, and how many files went over",
            content = @Content(schema = @Schema(implementation = Departure.class)))
    public Response departStaffMember(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DepartStaffMemberRequest request) {
        DepartStaffMember.Departed departed =
                depart.handle(caller.get(), id, ETags.required(ifMatch), request.handOverTo());
        return Response.ok(new Departure(StaffMemberView.of(departed.member()), departed.files()))
                .header("ETag", ETags.of(departed.member().version()))
                .build();
    }

    @POST
    @Path("/people")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Give a colleague people to follow",
            description = "By colleagues and managers, whoever followed them before; all of the files or none.")
    @APIResponse(responseCode = "204", description = "The colleague is their adviser.")
    public void assignPeople(@PathParam("id") UUID id, @NotNull @Valid AssignPeopleRequest request) {
        assign.handle(caller.get(), id, Set.copyOf(request.beneficiaryIds()));
    }

    private static Response tagged(StaffMember member) {
        return Response.ok(StaffMemberView.of(member))
                .header("ETag", ETags.of(member.version()))
                .build();
    }
}
