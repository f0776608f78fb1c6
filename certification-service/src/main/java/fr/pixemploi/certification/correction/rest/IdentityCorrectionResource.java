package fr.pixemploi.certification.correction.rest;

import fr.pixemploi.certification.correction.application.AskCorrection;
import fr.pixemploi.certification.correction.domain.IdentityCorrection;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** What a centre asks to correct of who a candidate is, over REST. */
@Path("/v1/sessions/{sessionId}/candidates/{id}/identity-corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "candidates", description = "Candidates of certification sessions.")
@RolesAllowed("centre-manager")
class IdentityCorrectionResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final AskCorrection askCorrection;

    IdentityCorrectionResource(CurrentCaller caller, Idempotency idempotency, AskCorrection askCorrection) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.askCorrection = askCorrection;
    }

    @POST
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Ask the jury to correct who a candidate is",
            description =
                    "Once the candidate was let in, also after results were published; before, the centre corrects it by itself (409 "
                            + "`candidate-not-let-in`). One at a time; while it waits, no result of the candidate is published. `If-Match` says which version of the candidate was read.")
    @APIResponse(
            responseCode = "201",
            description = "The jury will answer.",
            content = @Content(schema = @Schema(implementation = CorrectionViews.CorrectionView.class)))
    public Response askIdentityCorrection(
            @PathParam("sessionId") UUID sessionId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CorrectionViews.CorrectionRequest request) {
        Caller who = caller.get();
        ReadVersion read = ETags.required(ifMatch);
        return idempotency.once(
                who,
                "askIdentityCorrection " + id,
                key,
                request,
                Idempotency.Creation.of(
                        () -> askCorrection.handle(who, sessionId, id, read, request.toWish()),
                        IdentityCorrection::id,
                        made -> askCorrection.one(who, sessionId, id, made)),
                it -> Idempotency.Answer.created(
                        "/v1/sessions/" + sessionId + "/candidates/" + id + "/identity-corrections",
                        CorrectionViews.CorrectionView.of(it)));
    }

    @POST
    @Path("/{correctionId}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Take a request back before the jury answers it",
            description = "Another one can be made then. Taken back again, it changes nothing.")
    public CorrectionViews.CorrectionView withdrawIdentityCorrection(
            @PathParam("sessionId") UUID sessionId,
            @PathParam("id") UUID id,
            @PathParam("correctionId") UUID correctionId) {
        return CorrectionViews.CorrectionView.of(askCorrection.withdraw(caller.get(), sessionId, id, correctionId));
    }

    @GET
    @RolesAllowed("centre-manager")
    @Operation(summary = "Read what was asked to correct of who a candidate is, with the jury's answers, oldest first")
    public List<CorrectionViews.CorrectionView> listIdentityCorrections(
            @PathParam("sessionId") UUID sessionId, @PathParam("id") UUID id) {
        return askCorrection.list(caller.get(), sessionId, id).stream()
                .map(CorrectionViews.CorrectionView::of)
                .toList();
    }
}
