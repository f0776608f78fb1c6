package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.application.EnrolCandidate;
import fr.pixemploi.certification.candidate.application.ListCandidates;
import fr.pixemploi.certification.candidate.domain.AskedIdentity;
import fr.pixemploi.certification.candidate.domain.Progress;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Candidates of a session over REST. */
@Path("/v1/sessions/{sessionId}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "candidates", description = "Candidates of certification sessions.")
class SessionCandidateResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final EnrolCandidate enrolCandidate;
    private final ListCandidates listCandidates;
    private final PublishedResults results;

    SessionCandidateResource(
            CurrentCaller caller,
            Idempotency idempotency,
            EnrolCandidate enrolCandidate,
            ListCandidates listCandidates,
            PublishedResults results) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.enrolCandidate = enrolCandidate;
        this.listCandidates = listCandidates;
        this.results = results;
    }

    /** A page of candidates. */
    @Schema(name = "CandidatePage")
    record CandidatePage(
            List<CandidateView> items, @Nullable String nextCursor) {}

    private record Enrolment(UUID sessionId, CandidateRequest request) {}

    @POST
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Enrol someone in a session",
            description =
                    "By name, with or without an account. With one it is refused (409 `not-eligible`) unless the latest known results show at "
                            + "least five competences at level 1 or more, and for CléA numérique (409 `clea-not-opened`) unless a badge opens it; "
                            + "409 `centre-not-accredited-for-clea` when the centre may not hold it that day. Without an account, the exam room "
                            + "says whose it is, and what is "
                            + "known of it then is shown and refuses nobody.")
    @APIResponse(
            responseCode = "201",
            description = "The candidate.",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response enrolCandidate(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CandidateRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "enrolCandidate",
                key,
                new Enrolment(sessionId, request),
                Idempotency.Creation.of(
                        () -> new Progress(
                                enrolCandidate.handle(who, sessionId, request.toWish()),
                                false,
                                null,
                                request.sitsForClea(),
                                null,
                                AskedIdentity.NOTHING),
                        progress -> progress.candidate().id(),
                        id -> listCandidates.one(who, sessionId, id)),
                progress -> Idempotency.Answer.created("/v1/sessions/" + sessionId + "/candidates", view(progress)));
    }

    private CandidateView view(Progress progress) {
        return CandidateView.of(progress, results.toCentre(progress));
    }

    @GET
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(summary = "List the candidates of a session in the order they were enrolled")
    @APIResponse(
            responseCode = "200",
            description = "A page of candidates.",
            content = @Content(schema = @Schema(implementation = CandidatePage.class)))
    public Response listCandidates(@PathParam("sessionId") UUID sessionId, @Valid @BeanParam PageRequest page) {
        List<CandidateView> oneMore =
                listCandidates.handle(caller.get(), sessionId, page.after(), page.oneMore()).stream()
                        .map(this::view)
                        .toList();
        return page.answer(oneMore, CandidateView::id);
    }
}
