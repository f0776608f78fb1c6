package fr.pixemploi.assessment.diagnosis.rest;

import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.diagnosis.application.AnswerDiagnosis;
import fr.pixemploi.assessment.diagnosis.application.AnswerTask;
import fr.pixemploi.assessment.diagnosis.application.EndDiagnosis;
import fr.pixemploi.assessment.diagnosis.application.FindDiagnoses;
import fr.pixemploi.assessment.diagnosis.application.ReadDiagnosis;
import fr.pixemploi.assessment.diagnosis.application.ShareDiagnosis;
import fr.pixemploi.assessment.diagnosis.application.StartDiagnosis;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
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
import jakarta.ws.rs.QueryParam;
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

/** The entry diagnosis: some plain questions and three small tasks say where to begin. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "diagnoses",
        description =
                "The entry diagnosis: plain questions and small tasks, then a route: the full test, the test with "
                        + "somebody near, or a mediator first.")
class DiagnosisResource {
    /** For the document only: a page's type. */
    @Schema(name = "DiagnosisPage")
    record DiagnosisPage(
            List<DiagnosisViews.DiagnosisView> items,
            @Nullable String nextCursor) {}

    private final CurrentCaller caller;
    private final StartDiagnosis startDiagnosis;
    private final AnswerDiagnosis answerDiagnosis;
    private final AnswerTask answerTask;
    private final EndDiagnosis endDiagnosis;
    private final ShareDiagnosis shareDiagnosis;
    private final ReadDiagnosis readDiagnosis;
    private final FindDiagnoses findDiagnoses;
    private final Idempotency idempotency;

    DiagnosisResource(
            CurrentCaller caller,
            StartDiagnosis startDiagnosis,
            AnswerDiagnosis answerDiagnosis,
            AnswerTask answerTask,
            EndDiagnosis endDiagnosis,
            ShareDiagnosis shareDiagnosis,
            ReadDiagnosis readDiagnosis,
            FindDiagnoses findDiagnoses,
            Idempotency idempotency) {
        this.caller = caller;
        this.startDiagnosis = startDiagnosis;
        this.answerDiagnosis = answerDiagnosis;
        this.answerTask = answerTask;
        this.endDiagnosis = endDiagnosis;
        this.shareDiagnosis = shareDiagnosis;
        this.readDiagnosis = readDiagnosis;
        this.findDiagnoses = findDiagnoses;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/diagnosis-questionnaire")
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "What the entry diagnosis asks today.",
            description = "Rules are written about these questions, choices and tasks.")
    public QuestionnaireView getDiagnosisQuestionnaire() {
        return QuestionnaireView.of(findDiagnoses.questionnaire());
    }

    @POST
    @Path("/diagnoses")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Begins the entry diagnosis, as often as the person likes.",
            description =
                    "Rules: those of the running experiment of the structure, those in force there, or the shipped ones. "
                            + "409 `diagnosis-already-open` names the open one in Location; one that was begun more than seven days "
                            + "ago makes room. 404 `campaign-not-found`.")
    @APIResponse(
            responseCode = "201",
            description = "Begun; questions and tasks wait.",
            content = @Content(schema = @Schema(implementation = DiagnosisViews.DiagnosisView.class)))
    public Response startDiagnosis(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DiagnosisRequests.StartRequest request) {
        Caller person = caller.get();
        UUID beneficiary = person.self();
        return idempotency.once(
                person,
                "startDiagnosis",
                key,
                request,
                Idempotency.Creation.of(
                        () -> startDiagnosis.handle(beneficiary, request.wish()),
                        Diagnosis::id,
                        id -> readDiagnosis.handle(person, id)),
                diagnosis -> Idempotency.Answer.created("/v1/diagnoses/" + diagnosis.id(), view(diagnosis)));
    }

    @GET
    @Path("/diagnoses")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "The caller's diagnoses, newest first, without what was asked.",
            description = "400 `invalid-cursor`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of diagnoses.",
            content = @Content(schema = @Schema(implementation = DiagnosisPage.class)))
    public Response listMyDiagnoses(@Valid @BeanParam PageRequest page) {
        return answer(page, findDiagnoses.handle(caller.get().self(), page.after(), page.oneMore()));
    }

    @GET
    @Path("/diagnoses/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "A diagnosis: to its owner, and once completed to a structure that it is shared with.",
            description = "Under the same grants as results. Reading somebody else's is noted, for its owner to see. "
                    + "404 `not-found` for all others.")
    public DiagnosisViews.DiagnosisView getDiagnosis(@PathParam("id") UUID id) {
        return view(readDiagnosis.handle(caller.get(), id));
    }

    @POST
    @Path("/diagnoses/{id}/answers")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Answers a question, or changes the answer.",
            description =
                    "May be sent again. 422 `answer-not-proposed` for a question or choice that is not there, 409 "
                            + "`diagnosis-over`, 404 `not-found`.")
    public DiagnosisViews.DiagnosisView answerDiagnosisQuestion(
            @PathParam("id") UUID id, @NotNull @Valid DiagnosisRequests.AnswerRequest request) {
        return view(answerDiagnosis.handle(caller.get().self(), id, request.questionId(), request.choice()));
    }

    @POST
    @Path("/diagnoses/{id}/tasks/{number}/answer")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Answers a task, once; `skip` says \"I do not know\".",
            description =
                    "How it went is not told before the end, and what was typed is not kept. May be sent again; 409 "
                            + "`already-answered` for another response, `question-withdrawn`, `diagnosis-over`; 422 "
                            + "`response-does-not-fit`; 404 `not-found`.")
    public DiagnosisViews.DiagnosisView answerDiagnosisTask(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @NotNull @Valid DiagnosisRequests.TaskAnswerRequest request) {
        return view(answerTask.handle(
                caller.get().self(), id, number, request.response().response()));
    }

    @POST
    @Path("/diagnoses/{id}/end")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Ends the diagnosis, at any point, and tells where to go on.",
            description =
                    "What was not answered counts as \"I do not know\"; without any answer it is abandoned. Asking again "
                            + "changes nothing. 404 `not-found`.")
    public DiagnosisViews.DiagnosisView endDiagnosis(@PathParam("id") UUID id) {
        return view(endDiagnosis.handle(caller.get().self(), id));
    }

    @POST
    @Path("/diagnoses/{id}/sharings")
    @RolesAllowed("beneficiary")
    @Operation(
            summary =
                    "Shares a completed diagnosis of the caller's own with a structure, for a purpose, until some time.",
            description =
                    "Accepted at once; the structure can read it a moment later. Withdrawal is at the profile service. "
                            + "409 `diagnosis-not-over`, 422 `until-out-of-range`, 404 `not-found`.")
    @APIResponse(
            responseCode = "202",
            description = "The person's word is kept; the grant follows.",
            content = @Content(schema = @Schema(implementation = DiagnosisViews.SharingAcceptedView.class)))
    public Response shareDiagnosis(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DiagnosisRequests.ShareRequest request) {
        Caller person = caller.get();
        UUID beneficiary = person.self();
        return idempotency.once(
                person,
                // Of this person: an account that was linked to another one since begins anew.
                "shareDiagnosis " + id + " of " + beneficiary,
                key,
                request,
                Idempotency.Creation.ofId(() -> shareDiagnosis.handle(
                        beneficiary,
                        id,
                        request.structureId(),
                        SharingPurpose.of(request.purpose()),
                        request.until().toInstant())),
                grant -> new Idempotency.Answer(202, null, null, new DiagnosisViews.SharingAcceptedView(grant)));
    }

    @GET
    @Path("/structures/{structureId}/diagnoses")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary =
                    "Completed diagnoses that people share with the structure, newest first, without routes and answers.",
            description =
                    "Each is read by itself, which is noted. 404 `not-found` for another structure, 400 `invalid-cursor`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of diagnoses.",
            content = @Content(schema = @Schema(implementation = DiagnosisPage.class)))
    public Response listSharedDiagnoses(
            @PathParam("structureId") UUID structure,
            @QueryParam("beneficiaryId") @Nullable UUID beneficiary,
            @Valid @BeanParam PageRequest page) {
        return answer(page, readDiagnosis.list(caller.get(), structure, beneficiary, page.after(), page.oneMore()));
    }

    private static Response answer(PageRequest page, List<Diagnosis> oneMore) {
        return page.answer(
                oneMore.stream().map(DiagnosisViews.DiagnosisView::of).toList(), DiagnosisViews.DiagnosisView::id);
    }

    private DiagnosisViews.DiagnosisView view(Diagnosis diagnosis) {
        return DiagnosisViews.DiagnosisView.of(
                diagnosis, findDiagnoses.questionnaire(diagnosis), findDiagnoses.tasks(diagnosis));
    }
}
