package fr.pixemploi.profile.structure.rest;

import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.structure.application.CloseStructure;
import fr.pixemploi.profile.structure.application.Mandates;
import fr.pixemploi.profile.structure.application.MoveStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a structure stands in the tree, and until when. */
@Path("/v1/structures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "structures")
class StructurePlaceResource {
    /** @param parentId the structure of which it is a part from now on; left out, it stands at the top of a tree of its own */
    record MoveStructureRequest(@Nullable UUID parentId) {}

    /** @param closedOn the first day on which nothing new begins there, by its own clock; it may lie ahead */
    record CloseStructureRequest(@NotNull LocalDate closedOn) {}

    private final MoveStructure move;
    private final CloseStructure close;
    private final CurrentCaller caller;

    StructurePlaceResource(MoveStructure move, CloseStructure close, CurrentCaller caller) {
        this.move = move;
        this.close = close;
        this.caller = caller;
    }

    @POST
    @Path("/move")
    @RolesAllowed({"operator", "manager"})
    @Operation(
            summary = "Put a structure below another one",
            description =
                    "With all that lies below it. A manager acts for the structure above it as well, before and after; only the operator makes "
                            + "it the top of a tree.")
    @APIResponse(
            responseCode = "200",
            description = "The structure as it is now, its version in ETag",
            content = @Content(schema = @Schema(implementation = StructureView.class)))
    public Response moveStructure(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MoveStructureRequest request) {
        return tagged(move.handle(Mandates.of(caller.get()), id, ETags.required(ifMatch), request.parentId()));
    }

    @POST
    @Path("/closing")
    @RolesAllowed({"operator", "manager"})
    @Operation(
            summary = "Say from which day on a structure is closed",
            description =
                    "From then on nobody is registered there, no colleague is invited and no structure opened below it. Files and staff stay "
                            + "readable. A day that was wrong is said again.")
    @APIResponse(
            responseCode = "200",
            description = "The structure as it is now, its version in ETag",
            content = @Content(schema = @Schema(implementation = StructureView.class)))
    public Response closeStructure(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CloseStructureRequest request) {
        return tagged(close.handle(Mandates.of(caller.get()), id, ETags.required(ifMatch), request.closedOn()));
    }

    static Response tagged(Structure structure) {
        return Response.ok(StructureView.of(structure))
                .header("ETag", ETags.of(structure.version()))
                .build();
    }
}
