package fr.pixemploi.assessment.sitting.rest;

import fr.pixemploi.assessment.sitting.application.AnswerQuestion;
import fr.pixemploi.assessment.sitting.application.EndSitting;
import fr.pixemploi.assessment.sitting.application.FindSittings;
import fr.pixemploi.assessment.sitting.application.PauseSitting;
import fr.pixemploi.assessment.sitting.application.start.StartCertificationSitting;
import fr.pixemploi.assessment.sitting.application.start.StartSitting;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.authorisation.SittingOwner;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's own passages through the test. */
@Path("/v1/sittings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "sittings",
        description = "A person's passages through the test: start, answer, pause, resume elsewhere, end, give up.")
class SittingResource {
    private final CurrentCaller caller;
    private final StartSitting startSitting;
    private final StartCertificationSitting startCertificationSitting;
    private final FindSittings findSittings;
    private final AnswerQuestion answerQuestion;
    private final PauseSitting pauseSitting;
    private final EndSitting endSitting;
    private final Idempotency idempotency;
    private final AssetLinks links;

    SittingResource(
            CurrentCaller caller,
            StartSitting startSitting,
            StartCertificationSitting startCertificationSitting,
            FindSittings findSittings,
            AnswerQuestion answerQuestion,
            PauseSitting pauseSitting,
            EndSitting endSitting,
            Idempotency idempotency,
            AssetLinks links) {
        this.caller = caller;
        this.startSitting = startSitting;
        this.startCertificationSitting = startCertificationSitting;
        this.findSittings = findSittings;
        this.answerQuestion = answerQuestion;
        this.pauseSitting = pauseSitting;
        this.endSitting = endSitting;
        this.idempotency = idempotency;
        this.links = links;
    }

    @POST
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Starts a sitting of a campaign, or the certification sitting that an invigilator authorised.",
            description = "409 `sitting-already-open` names the open sitting in Location: go on with that one. 409 "
                    + "`profile-exists`, under a campaign of kind `profile-collection`, names in Location the person's "
                    + "latest result that measured all its competences: offer to share that one instead. 404 "
                    + "`campaign-not-found`, `authorisation-not-found`; 409 `campaign-closed`, `no-attempt-left`, "
                    + "`too-soon` (with Retry-After), `nothing-to-improve`, `authorisation-expired`, "
                    + "`authorisation-used`, `certification-not-available`, `no-question-available`; 422 "
                    + "`entry-answer-missing`, `entry-answer-refused`, `arranged-at-enrolment` for needs or accommodations of a "
                    + "certification, which come with the authorisation, and for its device, which is the exam room's. A "
                    + "certification test ends by itself (`endsAt`).")
    @APIResponse(
            responseCode = "201",
            description = "Started; the first question waits.",
            content = @Content(schema = @Schema(implementation = SittingViews.SittingView.class)))
    public Response startSitting(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SittingRequests.StartRequest request) {
        Caller person = caller.get();
        UUID beneficiary = person.self();
        return idempotency.once(
                person,
                "startSitting",
                key,
                request,
                Idempotency.Creation.of(
                        () -> started(beneficiary, request), Sitting::id, id -> findSittings.handle(beneficiary, id)),
                sitting -> Idempotency.Answer.created("/v1/sittings/" + sitting.id(), view(sitting)));
    }

    private Sitting started(UUID beneficiary, SittingRequests.StartRequest request) {
        UUID authorisation = request.authorisationId();
        return authorisation != null
                ? startCertificationSitting.handle(beneficiary, authorisation, request.circumstances())
                : startSitting.handle(beneficiary, request.wish());
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "The caller's sittings, newest first.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SittingPage.class)),
            description = "A page of sittings, without their questions.")
    public Response listMySittings(@Valid @BeanParam PageRequest page) {
        return page.answer(
                findSittings.handle(caller.get().self(), page.after(), page.oneMore()).stream()
                        .map(SittingViews.SittingView::listed)
                        .toList(),
                SittingViews.SittingView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("beneficiary")
    @Operation(summary = "A sitting of the caller's own with the question that waits, on whatever device.")
    public SittingViews.SittingView getSitting(@PathParam("id") UUID id) {
        return view(findSittings.handle(caller.get().self(), id));
    }

    @POST
    @Path("/{id}/answers")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Answers the question that waits, or skips it.",
            description =
                    "May be sent again: the same answer to the same question gets the same reply, with fresh addresses "
                            + "of files. 409 `already-answered` for another answer, `question-not-current` for another question, "
                            + "`sitting-over`, `time-is-up` for a certification test that ended by itself, `sitting-interrupted`, "
                            + "`sitting-paused` (go on first), `question-withdrawn` (skip it), `sitting-changed` (look again); "
                            + "422 `response-does-not-fit`. An answer that is sent late may say when it was given.")
    @APIResponse(
            responseCode = "200",
            description = "Kept; the next question.",
            content = @Content(schema = @Schema(implementation = SittingViews.ReplyView.class)))
    public SittingViews.ReplyView answerQuestion(
            @PathParam("id") UUID id, @NotNull @Valid SittingRequests.AnswerRequest request) {
        SittingOwner owner = caller.account()
                .<SittingOwner>map(account -> new SittingOwner.Account(account.issuer(), account.subject()))
                .orElseGet(() -> new SittingOwner.Person(caller.get().self()));
        try {
            return SittingViews.ReplyView.of(answerQuestion.handle(owner, id, request.given()), links);
        } catch (SittingRefusal.SittingUnknown refusal) {
            // Whose account no file is linked to is told so.
            caller.get().self();
            throw refusal;
        }
    }

    @POST
    @Path("/{id}/pause")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Stops the clock of a sitting.",
            description =
                    "The question that waits is put away and counts for nothing; going on shows another in its place. Until "
                            + "then no answer is taken. Asking again changes nothing. 409 `sitting-over`, `sitting-interrupted`, "
                            + "`breaks-not-arranged` in a certification, `no-pause-left` after three pauses of a sitting or where no other "
                            + "question is left.")
    public SittingViews.SittingView pauseSitting(@PathParam("id") UUID id) {
        return view(pauseSitting.handle(caller.get().self(), id));
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Goes on with a sitting, perhaps on another device.",
            description =
                    "A question that the new device can't show is replaced by another; nothing is measured by that. "
                            + "409 `sitting-over`, `sitting-interrupted`; 422 `arranged-at-enrolment` for another device in a "
                            + "certification.")
    public SittingViews.SittingView resumeSitting(
            @PathParam("id") UUID id, @NotNull @Valid SittingRequests.ResumeRequest request) {
        return view(pauseSitting.resume(caller.get().self(), id, request.name()));
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Ends the sitting before its last question.",
            description =
                    "A campaign sitting gets a result from what was answered; without any answer it is abandoned. "
                            + "Asking again changes nothing.")
    public SittingViews.SittingView endSitting(@PathParam("id") UUID id) {
        return view(endSitting.handle(caller.get().self(), id));
    }

    @POST
    @Path("/{id}/abandon")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Gives the sitting up: there is no result, whatever was answered.",
            description = "Asking again changes nothing. 409 `sitting-over` when it ended otherwise, `not-to-abandon` "
                    + "for a certification sitting, which is ended instead.")
    public SittingViews.SittingView abandonSitting(@PathParam("id") UUID id) {
        return view(endSitting.abandon(caller.get().self(), id));
    }

    /** For the document only: a page's type. */
    @Schema(name = "SittingPage")
    record SittingPage(
            java.util.List<SittingViews.SittingView> items,
            @Nullable String nextCursor) {}

    private SittingViews.SittingView view(Sitting sitting) {
        boolean goesOnAtKiosks =
                sitting.status() == SittingStatus.OPEN && sitting.origin() instanceof Origin.OfCampaign;
        return SittingViews.SittingView.of(
                sitting,
                findSittings
                        .question(sitting)
                        .map(question -> QuestionViews.QuestionView.of(sitting.id(), sitting.number(), question, links))
                        .orElse(null),
                findSittings.secondsLeft(sitting),
                goesOnAtKiosks && caller.account().isPresent() ? sitting.ownCode() : null,
                findSittings.kioskVisits(sitting));
    }
}
