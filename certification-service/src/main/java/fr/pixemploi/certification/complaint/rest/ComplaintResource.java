package fr.pixemploi.certification.complaint.rest;

import fr.pixemploi.certification.complaint.application.FileComplaint;
import fr.pixemploi.certification.complaint.domain.Complaint;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

/** Complaints of candidates over REST. */
@Path("/v1/candidates/{id}/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "complaints", description = "What candidates say against published results, and the jury's answers.")
@RolesAllowed("beneficiary")
class ComplaintResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final FileComplaint fileComplaint;

    ComplaintResource(CurrentCaller caller, Idempotency idempotency, FileComplaint fileComplaint) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.fileComplaint = fileComplaint;
    }

    @POST
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Complain of one's published results",
            description =
                    "Within two months of their publication, unless the certifier gives another time. One at a time.")
    @APIResponse(
            responseCode = "201",
            description = "The jury will answer.",
            content = @Content(schema = @Schema(implementation = ComplaintViews.ComplaintView.class)))
    public Response fileComplaint(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ComplaintViews.ComplaintRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "fileComplaint " + id,
                key,
                request,
                Idempotency.Creation.of(
                        () -> fileComplaint.handle(who, id, request.text()),
                        Complaint::id,
                        made -> fileComplaint.own(who, id, made)),
                it -> Idempotency.Answer.created(
                        "/v1/candidates/" + id + "/complaints", ComplaintViews.ComplaintView.of(it)));
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "Read one's own complaints of a candidacy, with the jury's answers, oldest first")
    public List<ComplaintViews.ComplaintView> listMyComplaints(@PathParam("id") UUID id) {
        return fileComplaint.own(caller.get(), id).stream()
                .map(ComplaintViews.ComplaintView::of)
                .toList();
    }
}
