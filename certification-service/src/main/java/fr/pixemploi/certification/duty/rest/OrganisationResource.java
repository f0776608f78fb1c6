package fr.pixemploi.certification.duty.rest;

import fr.pixemploi.certification.duty.application.ArrangeSession;
import fr.pixemploi.certification.duty.application.ReadOrganisation;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** How a session is organised, over REST. */
@Path("/v1/sessions/{sessionId}/organisation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions", description = "Certification sessions of a centre.")
class OrganisationResource {
    private final CurrentCaller caller;
    private final ArrangeSession arrangeSession;
    private final ReadOrganisation readOrganisation;
    private final Problems problems;

    OrganisationResource(
            CurrentCaller caller, ArrangeSession arrangeSession, ReadOrganisation readOrganisation, Problems problems) {
        this.caller = caller;
        this.arrangeSession = arrangeSession;
        this.readOrganisation = readOrganisation;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({"centre-manager", "invigilator", "jury"})
    @Operation(
            summary = "Read how a session is organised, and whether it keeps to each duty of centres",
            description = "While nothing was said its version is 0, and each duty is not known.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation, its version in ETag.",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response getOrganisation(@PathParam("sessionId") UUID sessionId) {
        return tagged(readOrganisation.handle(caller.get(), sessionId));
    }

    @PUT
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Say how a session is organised, and declare",
            description = "Until it is finalized (409 `session-closed`). What is absent is not said any more.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation as it is now, its version in ETag.",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response arrangeSession(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OrganisationRequest request) {
        Caller who = caller.get();
        arrangeSession.handle(who, sessionId, ETags.required(ifMatch), request.said());
        return tagged(readOrganisation.handle(who, sessionId));
    }

    private Response tagged(ReadOrganisation.Inspected inspected) {
        return Response.ok(OrganisationView.of(inspected, problems.preferredLanguage()))
                .header("ETag", ETags.of(inspected.organisation().version()))
                .build();
    }
}
