package fr.pixemploi.profile.erasure.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.erasure.application.EraseMe;
import fr.pixemploi.profile.erasure.application.ErasureTerms;
import fr.pixemploi.profile.erasure.application.GiveReceipt;
import fr.pixemploi.profile.erasure.application.ShowErasures;
import fr.pixemploi.profile.erasure.domain.ErasingService;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person has themselves erased, and sees by a receipt how far it is. */
@Path("/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "erasures", description = "A person is forgotten in all services.")
class ErasureResource {
    /**
     * @param understood true, once the person has said that they understood the text
     * @param textVersion of the text that they read
     */
    @Schema(name = "EraseMeRequest")
    record EraseMeRequest(
            @NotNull @AssertTrue @Schema(enumeration = "true", examples = "true")
            Boolean understood,

            @NotNull @Min(1) @Schema(examples = "1") Integer textVersion) {}

    @Schema(name = "ErasureReceiptRequest")
    record ReceiptRequest(
            @NotNull @Size(min = 1, max = 40) @Schema(examples = "K7PA4QXWC9")
            String receiptCode) {}

    /** @param receiptCode shown this once: by it the person sees how far the erasure is, without an account */
    @Schema(name = "BegunErasure")
    record BegunView(@Schema(examples = "K7PA4QXWC9") String receiptCode, ErasureView erasure) {}

    /**
     * @param version to be sent with the request
     * @param sentences in French, one after the other
     * @param dueInMonths by when the law wants it done
     */
    @Schema(name = "ErasureText")
    record TextView(
            @Schema(examples = "1") int version,

            @Schema(examples = "[\"Personne ne peut revenir en arrière.\"]")
            List<String> sentences,

            @Schema(examples = "1") int dueInMonths,

            @Schema(examples = "RGPD, article 12, paragraphe 3")
            String dueSource,

            List<ErasureView.KeptView> mayBeKept) {}

    private final EraseMe eraseMe;
    private final GiveReceipt giveReceipt;
    private final ShowErasures show;
    private final ErasureTerms terms;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final RandomGenerator chance;

    ErasureResource(
            EraseMe eraseMe,
            GiveReceipt giveReceipt,
            ShowErasures show,
            ErasureTerms terms,
            Idempotency idempotency,
            CurrentCaller caller,
            RandomGenerator chance) {
        this.eraseMe = eraseMe;
        this.giveReceipt = giveReceipt;
        this.show = show;
        this.terms = terms;
        this.idempotency = idempotency;
        this.caller = caller;
        this.chance = chance;
    }

    @GET
    @Path("/text")
    @RolesAllowed("beneficiary")
    @Operation(summary = "What I have to read and understand before I have myself erased, and what a law may keep")
    public TextView getErasureText() {
        return new TextView(
                terms.version(),
                terms.text(),
                terms.months(),
                terms.source(),
                Arrays.stream(ErasingService.values())
                        .flatMap(service -> terms.mayBeKept(service).stream())
                        .map(ErasureView.KeptView::of)
                        .toList());
    }

    @POST
    @RolesAllowed("beneficiary")
    @Limited("codes")
    @Operation(
            summary = "Have me erased, with all files that I joined, in all services",
            description =
                    "Nobody can take it back. What a law keeps is told with its reason; the account is removed last, unless I work in a structure "
                            + "by it: then it only loses my file. Asked again while the account is there, it is the same erasure, with one more receipt.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun. No later answer shows this receipt.",
            content = @Content(schema = @Schema(implementation = BegunView.class)))
    public Response eraseMe(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid EraseMeRequest request) {
        Caller who = caller.get();
        InvitationCode code = InvitationCode.draw(chance);
        // The digest is slow: it is made before a connection is taken.
        String digest = code.digest();
        return idempotency.once(
                who,
                "eraseMe",
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> eraseMe.handle(who, request.textVersion(), digest),
                        (TrackedErasure tracked) -> tracked.erasure().id(),
                        id -> giveReceipt.handle(id, digest)),
                tracked -> new Idempotency.Answer(
                        202, null, null, new BegunView(code.value(), ErasureView.of(tracked, terms))));
    }

    @POST
    @Path("/by-receipt")
    @PermitAll
    @Limited("codes")
    @Operation(
            summary = "See by a receipt how far an erasure is, without an account",
            description =
                    "The code stands in the body alone, never in an address that a browser remembers. It names nobody. 404 `not-found` for a code that is none.")
    public ErasureView showErasure(@NotNull @Valid ReceiptRequest request) {
        String digest = new InvitationCode(request.receiptCode()).digest();
        return ErasureView.of(show.byReceipt(digest), terms);
    }
}
