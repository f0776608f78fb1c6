package fr.pixemploi.certification.complaint.rest;

import fr.pixemploi.certification.complaint.application.AnswerComplaint;
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

/** Complaints for the jury, over REST. */
@Path("/v1/jury/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "complaints", description = "What candidates say against published results, and the jury's answers.")
@RolesAllowed("jury")
class JuryComplaintResource {
    private final CurrentCaller caller;
    private final AnswerComplaint answerComplaint;

    JuryComplaintResource(CurrentCaller caller, AnswerComplaint answerComplaint) {
        this.caller = caller;
        this.answerComplaint = answerComplaint;
    }

    @GET
    @RolesAllowed("jury")
    @Operation(summary = "List complaints, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of complaints.",
            content = @Content(schema = @Schema(implementation = ComplaintViews.ComplaintPage.class)))
    public Response listComplaints(
            @Parameter(description = "Only those that wait for an answer (`true`), or only those that have one.")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @Valid @BeanParam PageRequest page) {
        List<ComplaintViews.JuryComplaintView> oneMore =
                answerComplaint.list(caller.get(), open, page.after(), page.oneMore()).stream()
                        .map(ComplaintViews.JuryComplaintView::of)
                        .toList();
        return page.answer(oneMore, ComplaintViews.JuryComplaintView::id);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed("jury")
    @Operation(
            summary = "Answer a complaint",
            description = "Once. No result changes by it: what is decided otherwise is proposed to a second reader.")
    public ComplaintViews.ComplaintView answerComplaint(
            @PathParam("id") UUID id, @NotNull @Valid ComplaintViews.AnswerRequest request) {
        return ComplaintViews.ComplaintView.of(
                answerComplaint.handle(caller.get(), id, request.outcome(), request.answer()));
    }
}
