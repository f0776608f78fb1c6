package fr.pixemploi.certification.deliberation.rest;

import fr.pixemploi.certification.deliberation.application.ListQueue;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits for the jury, over REST. */
@Path("/v1/jury")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jury", description = "For the jury: results before and at their publication.")
@RolesAllowed("jury")
class JuryQueueResource {
    private final CurrentCaller caller;
    private final ListQueue listQueue;

    JuryQueueResource(CurrentCaller caller, ListQueue listQueue) {
        this.caller = caller;
        this.listQueue = listQueue;
    }

    @GET
    @Path("/queue")
    @RolesAllowed("jury")
    @Operation(
            summary = "List the sessions that wait for their publication, with what of them needs a human",
            description = "In the order they were opened. Nothing of a candidate's result is told here.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sessions.",
            content = @Content(schema = @Schema(implementation = DeliberationViews.QueuePage.class)))
    public Response listJuryQueue(
            @Parameter(description = "Only sessions that need nobody (`true`), or only those that do (`false`).")
                    @QueryParam("automatic")
                    @Nullable
                    Boolean automatic,
            @Parameter(description = "Only sessions that the caller took in hand.")
                    @QueryParam("mine")
                    @DefaultValue("false")
                    boolean mine,
            @Valid @BeanParam PageRequest page) {
        List<DeliberationViews.QueuedView> oneMore =
                listQueue.sessions(caller.get(), automatic, mine, page.after(), page.oneMore()).stream()
                        .map(DeliberationViews.QueuedView::of)
                        .toList();
        return page.answer(oneMore, DeliberationViews.QueuedView::id);
    }

    @GET
    @Path("/proposals")
    @RolesAllowed("jury")
    @Operation(
            summary = "List the proposals that wait for a second reader",
            description =
                    "Their candidates are told of the reading. Why they were made is read with the session: `GET /v1/jury/sessions/{id}`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of proposals.",
            content = @Content(schema = @Schema(implementation = DeliberationViews.ProposalPage.class)))
    public Response listWaitingProposals(@Valid @BeanParam PageRequest page) {
        List<DeliberationViews.ProposalView> oneMore =
                listQueue.proposals(caller.get(), page.after(), page.oneMore()).stream()
                        .map(DeliberationViews.ProposalView::of)
                        .toList();
        return page.answer(oneMore, DeliberationViews.ProposalView::candidateId);
    }
}
