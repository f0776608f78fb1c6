package fr.pixemploi.certification.jury.rest;

import fr.pixemploi.certification.jury.application.ExamineSession;
import fr.pixemploi.certification.jury.application.PublishSession;
import fr.pixemploi.certification.jury.application.ReopenSession;
import fr.pixemploi.certification.jury.application.Rescore;
import fr.pixemploi.certification.rules.application.ExplainComment;
import fr.pixemploi.certification.session.application.AssignSession;
import fr.pixemploi.certification.session.application.ListAllSessions;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The jury's desk over REST. */
@Path("/v1/jury/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "jury", description = "For the jury: results before and at their publication.")
@RolesAllowed("jury")
class JuryResource {
    private final CurrentCaller caller;
    private final ListAllSessions listAllSessions;
    private final ExamineSession examineSession;
    private final AssignSession assignSession;
    private final PublishSession publishSession;
    private final ReopenSession reopenSession;
    private final Rescore rescore;
    private final ExplainComment explainComment;

    JuryResource(
            CurrentCaller caller,
            ListAllSessions listAllSessions,
            ExamineSession examineSession,
            AssignSession assignSession,
            PublishSession publishSession,
            ReopenSession reopenSession,
            Rescore rescore,
            ExplainComment explainComment) {
        this.caller = caller;
        this.listAllSessions = listAllSessions;
        this.examineSession = examineSession;
        this.assignSession = assignSession;
        this.publishSession = publishSession;
        this.reopenSession = reopenSession;
        this.rescore = rescore;
        this.explainComment = explainComment;
    }

    @GET
    @RolesAllowed("jury")
    @Operation(summary = "List the sessions of all centres in the order they were opened")
    @APIResponse(
            responseCode = "200",
            description = "A page of sessions.",
            content = @Content(schema = @Schema(implementation = JuryViews.SummaryPage.class)))
    public Response listJurySessions(@Valid @BeanParam PageRequest page) {
        List<JuryViews.SummaryView> oneMore = listAllSessions.handle(page.after(), page.oneMore()).stream()
                .map(JuryViews.SummaryView::of)
                .toList();
        return page.answer(oneMore, JuryViews.SummaryView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("jury")
    @Operation(summary = "Read a session with its candidates, their scores and why their tests ended")
    public JuryViews.DetailView getJurySession(@PathParam("id") UUID id) {
        ExamineSession.Examined examined = examineSession.handle(caller.get(), id);
        return JuryViews.DetailView.of(examined.session(), examined.candidates(), explainComment::handle);
    }

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed("jury")
    @Operation(
            summary = "Take a finalized session in hand",
            description = "From then on its status is `in-process`. Another member of the jury may take it over.")
    public JuryViews.SummaryView assignJurySession(@PathParam("id") UUID id) {
        return JuryViews.SummaryView.of(assignSession.handle(caller.get(), id));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed("jury")
    @Operation(
            summary = "Publish the results of a finalized session",
            description =
                    "Who is validated gets a certificate. Refused while the test of a candidate who was let in has not come back "
                            + "(409 `awaiting-sittings`), which may be heard after the session was finalized, and while a proposal waits for "
                            + "its second reader (409 `proposal-waits`) or a correction of an identity for its answer (409 "
                            + "`identity-correction-waits`). Repeating it publishes nothing twice, and what came or was decided "
                            + "otherwise since: a certificate that says it differently then takes the place of the one that stood.")
    public JuryViews.PublicationView publishSession(@PathParam("id") UUID id) {
        return JuryViews.PublicationView.of(publishSession.handle(caller.get(), id));
    }

    @POST
    @Path("/{id}/publication-withdrawal")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Take the results of a session back",
            description =
                    "Its certificates are revoked for good: published again, each gets a new one. Of people who were erased since, "
                            + "what was published stays.")
    @APIResponse(responseCode = "204", description = "Nobody is told any result of the session.")
    public void withdrawSession(@PathParam("id") UUID id, @NotNull @Valid JuryRequests.Reason request) {
        publishSession.takeBack(caller.get(), id, request.reason());
    }

    @POST
    @Path("/{id}/finalization-withdrawal")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Give a finalized session back to its centre",
            description =
                    "Before anybody was told a result (409 `results-told`). Its exam room is open again, what was decided stays, and the centre finalizes it anew.")
    @APIResponse(responseCode = "204", description = "The session is with its centre.")
    public void reopenSession(@PathParam("id") UUID id, @NotNull @Valid JuryRequests.Reason request) {
        reopenSession.handle(caller.get(), id, request.reason());
    }

    @GET
    @Path("/{id}/rescoring")
    @RolesAllowed("jury")
    @Operation(
            summary = "Report what scoring the tests of a session again would change",
            description = "From what is kept of each test. Nothing is changed by it.")
    public List<DifferenceView> reportRescoring(@PathParam("id") UUID id) {
        return DifferenceView.of(rescore.report(caller.get(), id));
    }

    @POST
    @Path("/{id}/rescoring")
    @RolesAllowed("jury")
    @Operation(
            summary = "Score the tests of a finalized session again",
            description =
                    "What the jury decided stays. People are told what became otherwise when the results are published again.")
    public List<DifferenceView> rescoreSession(@PathParam("id") UUID id) {
        return DifferenceView.of(rescore.apply(caller.get(), id));
    }
}
