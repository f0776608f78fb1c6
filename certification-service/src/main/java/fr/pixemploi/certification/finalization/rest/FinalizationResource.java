package fr.pixemploi.certification.finalization.rest;

import fr.pixemploi.certification.finalization.application.CheckFinalization;
import fr.pixemploi.certification.finalization.application.DeclareClosing;
import fr.pixemploi.certification.finalization.application.FinalizeSession;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handing a session over to the jury, over REST. */
@Path("/v1/sessions/{id}/finalization")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
class FinalizationResource {
    private final CurrentCaller caller;
    private final CheckFinalization checkFinalization;
    private final DeclareClosing declareClosing;
    private final FinalizeSession finalizeSession;
    private final Problems problems;

    FinalizationResource(
            CurrentCaller caller,
            CheckFinalization checkFinalization,
            DeclareClosing declareClosing,
            FinalizeSession finalizeSession,
            Problems problems) {
        this.caller = caller;
        this.checkFinalization = checkFinalization;
        this.declareClosing = declareClosing;
        this.finalizeSession = finalizeSession;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({"centre-manager", "invigilator", "jury"})
    @Operation(
            summary = "What holds the finalisation of a session up, point by point, and what comes after it",
            description =
                    "Points in plain words, in the language of `Accept-Language`, French or English. Candidates by number. The day on which "
                            + "results are expected is a proposal of the project.")
    public FinalizationViews.FinalizationView getFinalization(@PathParam("id") UUID id) {
        return view(checkFinalization.handle(caller.get(), id));
    }

    @PUT
    @Path("/declaration")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Declare that the attendance sheet is signed, with a comment where there is one",
            description = "The last word holds. 409 `session-closed` once the session is finalized.")
    public FinalizationViews.FinalizationView declareClosing(
            @PathParam("id") UUID id, @NotNull @Valid FinalizationViews.ClosingRequest request) {
        return view(declareClosing.handle(caller.get(), id, request.isSigned(), request.comment()));
    }

    @PUT
    @Path("/absences/{candidateId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(
            summary = "Say why a candidate did not sit",
            description =
                    "The last word holds. 409 `candidate-not-absent` for who was let in, `session-closed` once the session is finalized; 422 "
                            + "`unknown-absence-reason`, `absence-needs-words`.")
    public FinalizationViews.FinalizationView explainAbsence(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @NotNull @Valid FinalizationViews.AbsenceRequest request) {
        return view(declareClosing.explain(caller.get(), id, candidateId, request.reason(), request.words()));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Hand a session over to the jury",
            description =
                    "409 `finalization-held-up` with each point that holds it up in `errors`: a test that was let in has not come back, an alert "
                            + "waits for an answer, an absence has no reason, the attendance sheet is not declared signed, a comment stands in the place of an incident. "
                            + "Repeating it changes nothing.")
    public FinalizationViews.FinalizationView finalizeSession(@PathParam("id") UUID id) {
        return view(finalizeSession.handle(caller.get(), id));
    }

    private FinalizationViews.FinalizationView view(CheckFinalization.Checked checked) {
        return FinalizationViews.FinalizationView.of(checked, problems.preferredLanguage());
    }
}
