package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.pathway.application.CompleteStep;
import fr.pixemploi.pathway.pathway.application.GetPathway;
import fr.pixemploi.pathway.pathway.application.ListMyPathways;
import fr.pixemploi.pathway.pathway.application.PrescribePathway;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Prescribed pathways and how far people are. */
@Path("/v1/pathways")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pathways", description = "What was prescribed and how far the person is.")
class PathwayResource {
    /** Which option of which recommendation. */
    @Schema(name = "Prescription")
    record PrescribePathwayRequest(
            @NotNull UUID recommendationId,

            @NotNull @Pattern(regexp = Option.IDS) @Schema(examples = "first")
            String optionId) {}

    @Schema(name = "PathwayPage")
    record PathwayPage(List<PathwayView> items, @Nullable String nextCursor) {}

    private final PrescribePathway prescribePathway;
    private final CompleteStep completeStep;
    private final GetPathway getPathway;
    private final ListMyPathways listMyPathways;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PathwayResource(
            PrescribePathway prescribePathway,
            CompleteStep completeStep,
            GetPathway getPathway,
            ListMyPathways listMyPathways,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.prescribePathway = prescribePathway;
        this.completeStep = completeStep;
        this.getPathway = getPathway;
        this.listMyPathways = listMyPathways;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Prescribe one option of a recommendation",
            description =
                    "404 `not-found` for a recommendation that is not there, or not for this structure. An option is one pathway:"
                            + " 409 `already-prescribed` says in `Location` which.")
    @APIResponse(
            responseCode = "201",
            description = "The prescribed pathway",
            content = @Content(schema = @Schema(implementation = PathwayView.class)))
    public Response prescribePathway(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PrescribePathwayRequest request) {
        Caller prescriber = caller.get();
        return idempotency.once(
                prescriber,
                "prescribePathway",
                key,
                request,
                Idempotency.Creation.of(
                        () -> prescribePathway.handle(prescriber, request.recommendationId(), request.optionId()),
                        Pathway::id,
                        id -> getPathway.handle(prescriber, id)),
                pathway -> Idempotency.Answer.created("/v1/pathways/" + pathway.id(), PathwayView.of(pathway)));
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "My pathways, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of pathways",
            content = @Content(schema = @Schema(implementation = PathwayPage.class)))
    public Response listMyPathways(@Valid @BeanParam PageRequest page) {
        List<PathwayView> views = listMyPathways.handle(caller.get(), page.after(), page.oneMore()).stream()
                .map(PathwayView::of)
                .toList();
        return page.answer(views, PathwayView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(summary = "One pathway with its steps")
    public PathwayView getPathway(@PathParam("id") UUID id) {
        return PathwayView.of(getPathway.handle(caller.get(), id));
    }

    @POST
    @Path("/{id}/steps/{number}/completion")
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(summary = "Say that a step is done; saying it again changes nothing")
    public PathwayView completeStep(@PathParam("id") UUID id, @PathParam("number") int number) {
        return PathwayView.of(completeStep.handle(caller.get(), id, number));
    }
}
