package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.application.candidate.RaiseAlert;
import fr.pixemploi.assessment.live.domain.Alert;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A candidate's alerts. */
@Path("/v1/sittings/{id}/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "exam room")
class AlertResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final RaiseAlert raiseAlert;

    AlertResource(CurrentCaller caller, Idempotency idempotency, RaiseAlert raiseAlert) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.raiseAlert = raiseAlert;
    }

    @POST
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Says that something is wrong with the question that waits, in a certification.",
            description =
                    "The question waits, and its clock stands still, until an invigilator has decided. While an alert is open another one is "
                            + "the same. 409 `question-not-current` when another question waits, `sitting-over` once it is over; "
                            + "422 `unknown-alert-category`; 404 for other sittings, and other people's.")
    @APIResponse(
            responseCode = "201",
            description = "The alert.",
            content = @Content(schema = @Schema(implementation = CandidacyViews.RaisedView.class)))
    public Response raiseAlert(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid LiveRequests.RaiseRequest request) {
        Caller person = caller.get();
        UUID beneficiary = person.self();
        return idempotency.once(
                person,
                "raiseAlert " + id,
                key,
                request,
                Idempotency.Creation.of(
                        () -> raiseAlert.handle(beneficiary, id, request.number(), request.category()),
                        Alert::id,
                        alert -> raiseAlert.raised(beneficiary, id, alert)),
                alert -> new Idempotency.Answer(201, null, null, CandidacyViews.RaisedView.of(alert)));
    }
}
