package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import fr.pixemploi.profile.rights.application.answer.AnswerRequest;
import fr.pixemploi.profile.rights.application.answer.AnswerWords;
import fr.pixemploi.profile.rights.domain.RightsAnswer;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a structure answers to those who asked it for something. */
@Path("/v1/rights-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
class AnswerResource {
    /** @param reason why it is refused, by a code of the list; absent when it is carried out */
    @Schema(name = "AnswerRightsRequest")
    record AnswerBody(
            RightsAnswer.@NotNull Outcome outcome,

            @Nullable @Size(min = 1, max = 50) @Schema(examples = "obligation-legale")
            String reason) {}

    /**
     * @param receiptCode shown this once, for an erasure alone: to be handed to the person, who follows by it how far it is
     * @param erasureDueOn by when the law wants the erasure done; absent for all else
     * @param sentence what a restriction that is carried out does, in the caller's language; absent for all else
     */
    @Schema(name = "GivenRightsAnswer")
    record GivenView(
            RightsAnswer.Outcome outcome,

            @Nullable @Schema(examples = "obligation-legale")
            String reason,

            Instant answeredAt,

            @Nullable @Schema(examples = "K7PA4QXWC9") String receiptCode,

            @Nullable LocalDate erasureDueOn,

            @Nullable @Schema(examples = "Ce que la personne partageait avec elle a été retiré aussitôt.")
            String sentence) {
        static GivenView of(AnswerRequest.Answered answered, InvitationCode code, String afterRestriction) {
            TrackedErasure erasure = answered.erasure();
            return new GivenView(
                    answered.outcome(),
                    answered.reason(),
                    answered.at(),
                    erasure == null ? null : code.value(),
                    erasure == null ? null : erasure.erasure().dueOn(),
                    answered.restricts() ? afterRestriction : null);
        }
    }

    /**
     * @param kinds of requests that it fits
     * @param source its place in the law
     */
    @Schema(name = "RefusalReason")
    record ReasonView(
            @Schema(examples = "obligation-legale") String code,
            Set<RightsRequest.Kind> kinds,

            @Schema(examples = "La loi nous oblige à garder ces données.")
            String text,

            @Schema(examples = "RGPD, article 17, paragraphe 3, b")
            String source) {}

    @Schema(name = "RefusalReasonList")
    record ReasonList(List<ReasonView> items) {}

    private final AnswerRequest answer;
    private final AnswerWords words;
    private final Problems problems;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final RandomGenerator chance;

    AnswerResource(
            AnswerRequest answer,
            AnswerWords words,
            Problems problems,
            Idempotency idempotency,
            CurrentCaller caller,
            RandomGenerator chance) {
        this.answer = answer;
        this.words = words;
        this.problems = problems;
        this.idempotency = idempotency;
        this.caller = caller;
        this.chance = chance;
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed({"adviser", "manager"})
    @Limited("codes")
    @Operation(
            summary = "Answer what a person asked the structure for, once",
            description =
                    "That it is carried out, or refused with a reason of `/v1/rights-requests/refusal-reasons`; the person reads it. That a restriction is "
                            + "carried out ends what the person shares with the structure, and from then on it keeps the file and does nothing with it: "
                            + "409 `processing-restricted`. That an erasure is carried out begins it, in all services, and cannot be taken back: only for a person without an account, who else "
                            + "asks for it in their own space, or has their access renewed first.")
    @APIResponse(
            responseCode = "200",
            description = "The answer. No later answer shows this receipt.",
            content = @Content(schema = @Schema(implementation = GivenView.class)))
    public Response answerRightsRequest(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid AnswerBody request) {
        Caller who = caller.get();
        InvitationCode code = InvitationCode.draw(chance);
        // The digest is slow: it is made before a connection is taken.
        String digest = code.digest();
        String afterRestriction = words.afterRestriction().structure().in(problems.preferredLanguage());
        return idempotency.once(
                who,
                "answerRightsRequest",
                idempotencyKey,
                List.of(id, request),
                Idempotency.Creation.of(
                        () -> answer.handle(who, id, request.outcome(), request.reason(), digest),
                        AnswerRequest.Answered::id,
                        made -> answer.again(who, made, digest)),
                answered -> new Idempotency.Answer(200, null, null, GivenView.of(answered, code, afterRestriction)));
    }

    @GET
    @Path("/refusal-reasons")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "With which reasons a request may be refused, in the caller's language")
    public ReasonList listRefusalReasons() {
        String language = problems.preferredLanguage();
        return new ReasonList(words.reasons().stream()
                .map(reason -> new ReasonView(reason.code(), reason.kinds(), reason.in(language), reason.source()))
                .toList());
    }
}
