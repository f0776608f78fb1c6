package fr.pixemploi.certification.certifpro.rest;

import fr.pixemploi.certification.certifpro.application.CompleteEntry;
import fr.pixemploi.certification.certifpro.domain.CertifproEntry;
import fr.pixemploi.kit.http.ETags;
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

/** What Certif'Pro asks of a candidate, over REST. */
@Path("/v1/sessions/{sessionId}/candidates/{candidateId}/certifpro")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "certifpro")
class CertifproEntryResource {
    private final CurrentCaller caller;
    private final CompleteEntry completeEntry;

    CertifproEntryResource(CurrentCaller caller, CompleteEntry completeEntry) {
        this.caller = caller;
        this.completeEntry = completeEntry;
    }

    @GET
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Read what Certif'Pro asks of a candidate",
            description = "404 for who does not sit for CléA numérique.")
    @APIResponse(
            responseCode = "200",
            description = "What is known, its version in ETag.",
            content = @Content(schema = @Schema(implementation = CertifproEntryData.class)))
    public Response getCertifproEntry(
            @PathParam("sessionId") UUID sessionId, @PathParam("candidateId") UUID candidateId) {
        return tagged(completeEntry.read(caller.get(), sessionId, candidateId));
    }

    @PUT
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Say what Certif'Pro asks of a candidate",
            description =
                    "At any time; what is absent is forgotten. `If-Match` says which version was read, also of nothing (`\"0\"`).")
    @APIResponse(
            responseCode = "200",
            description = "What is known now, its version in ETag.",
            content = @Content(schema = @Schema(implementation = CertifproEntryData.class)))
    public Response setCertifproEntry(
            @PathParam("sessionId") UUID sessionId,
            @PathParam("candidateId") UUID candidateId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CertifproEntryData request) {
        return tagged(completeEntry.handle(
                caller.get(),
                sessionId,
                candidateId,
                ETags.required(ifMatch),
                before -> request.after(candidateId, before.version())));
    }

    private static Response tagged(CertifproEntry entry) {
        return Response.ok(CertifproEntryData.of(entry))
                .header("ETag", ETags.of(entry.version()))
                .build();
    }
}
