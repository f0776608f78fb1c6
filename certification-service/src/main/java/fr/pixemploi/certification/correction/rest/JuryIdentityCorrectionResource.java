package fr.pixemploi.certification.correction.rest;

import fr.pixemploi.certification.correction.application.AnswerCorrection;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Corrections of identities for the jury, over REST. */
@Path("/v1/jury/identity-corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "jury", description = "For the jury: results before and at their publication.")
@RolesAllowed("jury")
class JuryIdentityCorrectionResource {
    private final CurrentCaller caller;
    private final AnswerCorrection answerCorrection;

    JuryIdentityCorrectionResource(CurrentCaller caller, AnswerCorrection answerCorrection) {
        this.caller = caller;
        this.answerCorrection = answerCorrection;
    }

    @GET
    @RolesAllowed("jury")
    @Operation(summary = "List what centres ask to correct of who candidates are, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of requests.",
            content = @Content(schema = @Schema(implementation = CorrectionViews.JuryCorrectionPage.class)))
    public Response listJuryIdentityCorrections(
            @Parameter(
                            description =
                                    "Only those that wait for an answer (`true`), or only those that do not (`false`).")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @Valid @BeanParam PageRequest page) {
        List<CorrectionViews.JuryCorrectionView> oneMore =
                answerCorrection.list(caller.get(), open, page.after(), page.oneMore()).stream()
                        .map(CorrectionViews.JuryCorrectionView::of)
                        .toList();
        return page.answer(oneMore, CorrectionViews.JuryCorrectionView::id);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed("jury")
    @Operation(
            summary = "Accept or refuse to correct who a candidate is",
            description =
                    "By another person than the one who asked (409 `same-reader`), once; the same answer again changes nothing. What names another person than is known "
                            + "(`samePerson` false) is accepted by two members: the first one's word is its `agreement`, and it goes on waiting. Accepted, the "
                            + "candidate's identity is corrected, a certificate that stands is replaced by another one with its own code and "
                            + "credential, and the passport of skills and Certif'Pro are to be told anew.")
    public CorrectionViews.JuryCorrectionView answerIdentityCorrection(
            @PathParam("id") UUID id, @NotNull @Valid CorrectionViews.AnswerRequest request) {
        return CorrectionViews.JuryCorrectionView.of(
                answerCorrection.handle(caller.get(), id, request.outcome(), request.reason()));
    }
}
