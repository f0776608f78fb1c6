package fr.pixemploi.profile.rights.rest.paper;

import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.rights.application.paper.ActOnPaper;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
import fr.pixemploi.profile.rights.domain.paper.StillToBeAnswered;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The public page for the code on a sheet. It knows nobody: no cookie, no session, so that a page of somebody else can send nothing in a
 * person's name without the code.
 */
@Path("/v1/rights-by-code")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "rights")
class PaperResource {
    /** What the form sends, for the document: it is read as it comes. */
    @Schema(name = "RightsByCodeForm")
    record Form(
            @Schema(maxLength = 40, examples = "K7PA4QXWC9") String code,
            RightsRequest.Kind kind,

            @Schema(
                    description = "What is wrong, in the person's own words: needed for a correction.",
                    maxLength = RightsWish.MAX_WORDS,
                    examples = "Mon prénom s'écrit avec un seul n.")
            @Nullable
            String words,

            @Schema(description = "What is answered when it is asked once more.")
            TypedSheet.@Nullable Confirmed confirmed) {}

    private static final String TOO_OFTEN = "A page that says to wait: this address tried too often";

    private final ActOnPaper act;

    PaperResource(ActOnPaper act) {
        this.act = act;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The page on which a person types the code of their sheet, without an account",
            description = "Plain French, for telephones and screen readers; it works without script.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "429",
            description = TOO_OFTEN,
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response showRightsByCode() {
        return page(200, PaperForm.html(TypedSheet.NOTHING, null), PaperPages.POLICY_OF_THE_PAGE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Limited("codes")
    @Operation(
            summary = "Say by the code of a sheet what is to end, or ask for what the law gives",
            description =
                    "A withdrawal holds at once, in every service. All else is kept for the structure with the day by which the law wants an "
                            + "answer; what is to be answered already is not kept twice. A withdrawal everywhere and "
                            + "an erasure are asked once more: nothing is done before `confirmed` is yes. Limited by address.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = Form.class),
                            example = "{\"code\": \"K7PA4QXWC9\", \"kind\": \"export\"}"))
    @APIResponse(
            responseCode = "200",
            description = "A page that says what was done, or asks once more",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "422",
            description = "The page again, saying what was wrong with what was typed",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "429",
            description = TOO_OFTEN,
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response sayByCode(@Nullable String body) {
        TypedSheet typed = TypedSheet.of(body);
        if (typed.toReadOver().isPresent())
            return again(typed, typed.toReadOver().get());
        if (typed.kind().isEmpty()) return again(typed, PaperForm.Fault.NO_CHOICE);
        RightsRequest.Kind kind = typed.kind().get();
        if (typed.code().isEmpty()) return again(typed, PaperForm.Fault.WRONG_CODE);
        InvitationCode code = typed.code().get();
        if (typed.wish().isEmpty()) return again(typed, PaperForm.Fault.NO_WORDS);
        if (PaperForm.asksOnceMore(kind) && !typed.confirmed().equals(Optional.of(TypedSheet.Confirmed.YES)))
            return askOnceMore(typed, code, kind);
        return carryOut(typed, code, typed.wish().get());
    }

    private Response carryOut(TypedSheet typed, InvitationCode code, RightsWish wish) {
        try {
            return act.handle(code, wish)
                    .map(request -> page(200, PaperPages.done(request), PaperPages.POLICY_OF_THE_SHEET))
                    .orElseGet(() -> again(typed, PaperForm.Fault.WRONG_CODE));
        } catch (StillToBeAnswered open) {
            return again(typed, PaperForm.Fault.STILL_OPEN);
        }
    }

    private Response askOnceMore(TypedSheet typed, InvitationCode code, RightsRequest.Kind kind) {
        if (typed.confirmed().isPresent()) return page(200, PaperForm.html(typed, null), PaperPages.POLICY_OF_THE_PAGE);
        if (!act.holds(code)) return again(typed, PaperForm.Fault.WRONG_CODE);
        return page(200, PaperForm.question(typed, kind), PaperPages.POLICY_OF_THE_PAGE);
    }

    private static Response again(TypedSheet typed, PaperForm.Fault fault) {
        return page(422, PaperForm.html(typed, fault), PaperPages.POLICY_OF_THE_PAGE);
    }

    static Response page(int status, String html, String policy) {
        return Response.status(status)
                .entity(html)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", policy)
                .build();
    }
}
