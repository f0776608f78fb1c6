package fr.pixemploi.certification.candidate.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.certification.candidate.application.ListCandidates;
import fr.pixemploi.certification.candidate.application.change.CancelCandidate;
import fr.pixemploi.certification.candidate.application.change.CorrectCandidate;
import fr.pixemploi.certification.candidate.application.change.MoveCandidate;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One candidate of a session, and what changes about them before the test, over REST. */
@Path("/v1/sessions/{sessionId}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "candidates", description = "Candidates of certification sessions.")
class CandidateChangeResource {
    private final CurrentCaller caller;
    private final MergePatch patches;
    private final CorrectCandidate correctCandidate;
    private final CancelCandidate cancelCandidate;
    private final MoveCandidate moveCandidate;
    private final ListCandidates listCandidates;
    private final PublishedResults results;

    CandidateChangeResource(
            CurrentCaller caller,
            MergePatch patches,
            CorrectCandidate correctCandidate,
            CancelCandidate cancelCandidate,
            MoveCandidate moveCandidate,
            ListCandidates listCandidates,
            PublishedResults results) {
        this.caller = caller;
        this.patches = patches;
        this.correctCandidate = correctCandidate;
        this.cancelCandidate = cancelCandidate;
        this.moveCandidate = moveCandidate;
        this.listCandidates = listCandidates;
        this.results = results;
    }

    /** Where a candidate is to come. */
    @Schema(name = "MoveRequest")
    record MoveRequest(
            @NotNull @Schema(description = "Another session of the same centre.")
            UUID sessionId) {}

    @GET
    @Path("/{id}")
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(summary = "Read a candidate of a session")
    @APIResponse(
            responseCode = "200",
            description = "The candidate, the version in ETag",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response getCandidate(@PathParam("sessionId") UUID sessionId, @PathParam("id") UUID id) {
        return tagged(listCandidates.read(caller.get(), sessionId, id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed("centre-manager")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Say otherwise who a candidate is and what is arranged",
            description =
                    "JSON Merge Patch (RFC 7396), before the candidate is let in (409 `candidate-let-in`) and as long as the session is open.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = CandidateCorrection.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CandidateCorrection.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The candidate as of now, the version in ETag",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response correctCandidate(
            @PathParam("sessionId") UUID sessionId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        correctCandidate.handle(
                caller.get(),
                sessionId,
                id,
                ETags.required(ifMatch),
                read -> patches.apply(CandidateCorrection.of(read), patch, CandidateCorrection.class)
                        .wish());
        return tagged(listCandidates.read(caller.get(), sessionId, id));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Say that a candidate will not come",
            description =
                    "Before the candidate is let in (409 `candidate-let-in`). The exam room forgets the number, and who has an address for the "
                            + "convocation is written to, once. Repeating it changes nothing. Should the exam room, not knowing of it, let the "
                            + "candidate in, it is cancelled no more.")
    public CandidateView cancelCandidate(
            @PathParam("sessionId") UUID sessionId, @PathParam("id") UUID id, @NotNull @Valid ComesNotRequest request) {
        cancelCandidate.handle(caller.get(), sessionId, id, request.reason());
        return view(listCandidates.read(caller.get(), sessionId, id));
    }

    @POST
    @Path("/{id}/move")
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Have a candidate come to another session of the centre",
            description =
                    "Before the exam room says anything of the candidate (409 `candidate-in-the-room`), and to a session under the same rules. The "
                            + "number is another one there.")
    public CandidateView moveCandidate(
            @PathParam("sessionId") UUID sessionId, @PathParam("id") UUID id, @NotNull @Valid MoveRequest request) {
        moveCandidate.handle(caller.get(), sessionId, id, request.sessionId());
        return view(listCandidates.read(caller.get(), request.sessionId(), id));
    }

    private CandidateView view(Progress progress) {
        return CandidateView.of(progress, results.toCentre(progress));
    }

    private Response tagged(Progress progress) {
        return Response.ok(view(progress))
                .header("ETag", ETags.of(progress.candidate().version()))
                .build();
    }
}
