package fr.pixemploi.profile.group.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.group.application.FormGroup;
import fr.pixemploi.profile.group.application.GetGroup;
import fr.pixemploi.profile.group.application.ListGroups;
import fr.pixemploi.profile.group.application.RemoveGroup;
import fr.pixemploi.profile.group.application.UpdateGroup;
import fr.pixemploi.profile.group.domain.Group;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Groups of a structure's people. */
@Path("/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "groups", description = "Promotions, sections and workshops of a structure, and what their members share.")
class GroupResource {
    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "GroupPage")
    record GroupPage(List<GroupView> items, @Nullable String nextCursor) {}

    private final FormGroup form;
    private final GetGroup get;
    private final ListGroups list;
    private final UpdateGroup update;
    private final RemoveGroup remove;
    private final MergePatch patches;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    GroupResource(
            FormGroup form,
            GetGroup get,
            ListGroups list,
            UpdateGroup update,
            RemoveGroup remove,
            MergePatch patches,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.form = form;
        this.get = get;
        this.list = list;
        this.update = update;
        this.remove = remove;
        this.patches = patches;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Form a group of a structure's people",
            description =
                    "Without members at first. Trainers are advisers and managers of the structure; the caller, when none is named.")
    @APIResponse(
            responseCode = "201",
            description = "The group, its version in ETag",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response formGroup(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid FormGroupRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "formGroup",
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> form.handle(who, request.group(who.subject())), Group::id, id -> get.handle(who, id)),
                made -> Idempotency.Answer.created("/v1/groups/" + made.id(), made.version(), GroupView.of(made)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List the groups of a structure, oldest first",
            description = "With `mine=true` those whose trainer the caller is.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = GroupPage.class)))
    public Response listGroups(
            @QueryParam("structureId") @NotNull UUID structureId,
            @QueryParam("mine")
                    @Nullable
                    @Parameter(description = "Whether those alone are meant whose trainer the caller is.")
                    Boolean mine,
            @Valid @BeanParam PageRequest page) {
        List<GroupView> found =
                list.handle(caller.get(), structureId, Boolean.TRUE.equals(mine), page.after(), page.oneMore()).stream()
                        .map(GroupView::of)
                        .toList();
        return page.answer(found, GroupView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Read a group")
    @APIResponse(
            responseCode = "200",
            description = "The group, its version in ETag",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response getGroup(@PathParam("id") UUID id) {
        return tagged(get.handle(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({"adviser", "manager"})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Change or end a group",
            description =
                    "JSON Merge Patch (RFC 7396). Trainers are replaced as a whole. `endsOn` ends it; its members stay on its list.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = UpdateGroupRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UpdateGroupRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The group, its version in ETag",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response updateGroup(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        return tagged(update.handle(
                caller.get(),
                id,
                ETags.required(ifMatch),
                group -> patches.apply(UpdateGroupRequest.of(group), patch, UpdateGroupRequest.class)
                        .applyTo(group)));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Give up a group with the list of its members; their files stay")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void removeGroup(@PathParam("id") UUID id) {
        remove.handle(caller.get(), id);
    }

    private static Response tagged(Group group) {
        return Response.ok(GroupView.of(group))
                .header("ETag", ETags.of(group.version()))
                .build();
    }
}
