package fr.pixemploi.certification.revocation.rest;

import fr.pixemploi.certification.revocation.application.AnswerRevocation;
import fr.pixemploi.certification.revocation.application.ProposeRevocation;
import fr.pixemploi.certification.revocation.domain.SealedRevocation;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Revocations of certificates whose holders were erased, over REST. */
@Path("/v1/jury/sealed-revocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "jury", description = "For the jury: results before and at their publication.")
@RolesAllowed("jury")
class SealedRevocationResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final ProposeRevocation proposeRevocation;
    private final AnswerRevocation answerRevocation;

    SealedRevocationResource(
            CurrentCaller caller,
            Idempotency idempotency,
            ProposeRevocation proposeRevocation,
            AnswerRevocation answerRevocation) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.proposeRevocation = proposeRevocation;
        this.answerRevocation = answerRevocation;
    }

    /** Which certificate, and why. */
    @Schema(name = "SealedRevocationRequest")
    record RevocationRequest(
            @NotBlank
            @Size(max = 60)
            @Schema(description = "Of the certificate, as it was typed.", examples = "P-4KTR-7WVB-2CDF-9GHJ")
            String code,

            @NotBlank
            @Size(max = 1000)
            @Schema(
                    description = "For the other members of the jury, without a name.",
                    examples = "Une fraude a été prouvée dans cette session.")
            String reason) {}

    /** The code once more, by who answers. */
    @Schema(name = "SealedRevocationAnswer")
    record AnswerRequest(
            @NotBlank
            @Size(max = 60)
            @Schema(
                    description = "Of the certificate that the second reader looked at.",
                    examples = "P-4KTR-7WVB-2CDF-9GHJ")
            String code) {}

    /** What was proposed, without the code or a name. */
    @Schema(name = "SealedRevocation")
    record RevocationView(
            UUID id,

            @Schema(examples = "Une fraude a été prouvée dans cette session.")
            String reason,

            @Schema(
                    description = "Account of the member who proposed it.",
                    examples = "01940000-0000-7000-8000-00000000000e")
            String author,

            OffsetDateTime madeAt) {
        static RevocationView of(SealedRevocation it) {
            return new RevocationView(
                    it.id(), it.reason(), it.author(), it.madeAt().atOffset(ZoneOffset.UTC));
        }
    }

    /** A page of proposals. */
    @Schema(name = "SealedRevocationPage")
    record RevocationPage(
            List<RevocationView> items, @Nullable String nextCursor) {}

    @POST
    @RolesAllowed("jury")
    @Operation(
            summary = "Propose to revoke the certificate of somebody who was erased",
            description =
                    "By its code. It stands until another member of the jury, who has the code too, confirms it: the platform keeps no code and tells "
                            + "none, so that the author gives it outside of it, as by reading it aloud from the printed certificate. Of somebody who was not erased the results are taken "
                            + "back (409 `certificate-holder-known`).")
    @APIResponse(
            responseCode = "201",
            description = "It waits for its second reader.",
            content = @Content(schema = @Schema(implementation = RevocationView.class)))
    public Response proposeSealedRevocation(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RevocationRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "proposeSealedRevocation",
                key,
                request,
                Idempotency.Creation.of(
                        () -> proposeRevocation.handle(who, request.code(), request.reason()),
                        SealedRevocation::id,
                        proposeRevocation::find),
                it -> Idempotency.Answer.created("/v1/jury/sealed-revocations", RevocationView.of(it)));
    }

    @GET
    @RolesAllowed("jury")
    @Operation(summary = "List proposals to revoke sealed certificates that wait for a second reader, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of proposals.",
            content = @Content(schema = @Schema(implementation = RevocationPage.class)))
    public Response listSealedRevocations(@Valid @BeanParam PageRequest page) {
        List<RevocationView> oneMore = proposeRevocation.waiting(page.after(), page.oneMore()).stream()
                .map(RevocationView::of)
                .toList();
        return page.answer(oneMore, RevocationView::id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Confirm that a sealed certificate is revoked",
            description =
                    "By another member, who types the code that the author gave outside the platform (409 `revocation-of-another` for that of another "
                            + "certificate). Its code shows "
                            + "`revoked` without a name, its credential is revoked; what was sealed stays. Again, it changes nothing.")
    @APIResponse(responseCode = "204", description = "It does not stand any more.")
    public void confirmSealedRevocation(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
        answerRevocation.confirm(caller.get(), id, request.code());
    }

    @POST
    @Path("/{id}/refusal")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Decline to revoke a sealed certificate",
            description = "With the code. Who proposed it may also take it back without: `POST …/withdrawal`.")
    @APIResponse(responseCode = "204", description = "It stands on.")
    public void declineSealedRevocation(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
        answerRevocation.decline(caller.get(), id, request.code());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Produces(MediaType.WILDCARD)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Take one's own proposal to revoke a sealed certificate back, without its code",
            description = "Only by who proposed it (409 `revocation-not-yours`). Again, it changes nothing.")
    @APIResponse(responseCode = "204", description = "It stands on.")
    public void withdrawSealedRevocation(@PathParam("id") UUID id) {
        answerRevocation.withdraw(caller.get(), id);
    }
}
