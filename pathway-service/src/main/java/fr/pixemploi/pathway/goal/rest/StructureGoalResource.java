package fr.pixemploi.pathway.goal.rest;

import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.goal.application.EditOwnGoals;
import fr.pixemploi.pathway.goal.application.FindOwnGoals;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Goals that a structure sets for itself. */
@Path("/v1/structures/{structureId}/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "goals")
class StructureGoalResource {
    private static final String EXAMPLE = "own-01940000-0000-7000-8000-000000000009";
    private static final String ID = "As `id` of the goal says it.";

    @Schema(name = "StructureGoalPage")
    record StructureGoalPage(
            List<StructureGoalView> items, @Nullable String nextCursor) {}

    private final EditOwnGoals edit;
    private final FindOwnGoals find;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    StructureGoalResource(EditOwnGoals edit, FindOwnGoals find, Idempotency idempotency, CurrentCaller caller) {
        this.edit = edit;
        this.find = find;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("manager")
    @Operation(
            summary = "Set a goal of the structure",
            description =
                    "Whoever works there can recommend towards it, by its `id`, and nobody else. A copy of a common goal with other levels names that in `basedOn`.")
    @APIResponse(
            responseCode = "201",
            description = "The goal; ETag names its version.",
            content = @Content(schema = @Schema(implementation = StructureGoalView.class)))
    public Response createStructureGoal(
            @PathParam("structureId") UUID structureId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StructureGoalRequest request) {
        Caller manager = caller.get();
        return idempotency.once(
                manager,
                "createStructureGoal " + structureId,
                key,
                request,
                Idempotency.Creation.of(
                        () -> edit.create(manager, structureId, request.toContent()),
                        OwnGoal::id,
                        id -> find.one(manager, structureId, OwnGoal.goalId(id), null)),
                goal -> Idempotency.Answer.created(
                        "/v1/structures/" + structureId + "/goals/" + goal.goalId(),
                        goal.version(),
                        StructureGoalView.of(goal)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Goals of the structure, retired ones too, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of goals in their newest versions",
            content = @Content(schema = @Schema(implementation = StructureGoalPage.class)))
    public Response listStructureGoals(@PathParam("structureId") UUID structureId, @Valid @BeanParam PageRequest page) {
        return page.answer(
                find.list(caller.get(), structureId, page.after(), page.oneMore()), OwnGoal::id, StructureGoalView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "A goal of the structure, in its newest version or another",
            description = "`basis.goalVersion` of a recommendation says which one it was made towards.")
    @APIResponse(
            responseCode = "200",
            description = "The goal; ETag names the version that is shown.",
            content = @Content(schema = @Schema(implementation = StructureGoalView.class)))
    public Response getStructureGoal(
            @PathParam("structureId") UUID structureId,
            @PathParam("id") @Pattern(regexp = GoalId.PATTERN) @Parameter(description = ID, example = EXAMPLE)
                    String id,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        return answer(find.one(caller.get(), structureId, new GoalId(id), version));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("manager")
    @Operation(
            summary = "Give a goal of the structure its next version",
            description = "Older versions stay, and explain what was decided under them.")
    @APIResponse(
            responseCode = "200",
            description = "The goal; ETag names its new version.",
            content = @Content(schema = @Schema(implementation = StructureGoalView.class)))
    public Response changeStructureGoal(
            @PathParam("structureId") UUID structureId,
            @PathParam("id") @Pattern(regexp = GoalId.PATTERN) @Parameter(description = ID, example = EXAMPLE)
                    String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StructureGoalRequest request) {
        return answer(
                edit.change(caller.get(), structureId, new GoalId(id), ETags.required(ifMatch), request.toContent()));
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed("manager")
    @Operation(
            summary = "Retire a goal of the structure",
            description = "Nothing more is recommended towards it. What was stays, and the goal stays readable.")
    @APIResponse(
            responseCode = "200",
            description = "The goal; ETag names its new version.",
            content = @Content(schema = @Schema(implementation = StructureGoalView.class)))
    public Response retireStructureGoal(
            @PathParam("structureId") UUID structureId,
            @PathParam("id") @Pattern(regexp = GoalId.PATTERN) @Parameter(description = ID, example = EXAMPLE)
                    String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(edit.retire(caller.get(), structureId, new GoalId(id), ETags.required(ifMatch)));
    }

    private static Response answer(OwnGoal goal) {
        return Response.ok(StructureGoalView.of(goal))
                .header("ETag", ETags.of(goal.version()))
                .build();
    }
}
