package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.application.AuthoriseCandidate;
import fr.pixemploi.certification.candidate.application.ListMyCandidacies;
import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** One candidate over REST: let in by the invigilator, seen by themselves. */
@Path("/v1/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "candidates", description = "Candidates of certification sessions.")
class CandidateResource {
    private final CurrentCaller caller;
    private final AuthoriseCandidate authoriseCandidate;
    private final ListMyCandidacies listMyCandidacies;
    private final PublishedResults results;

    CandidateResource(
            CurrentCaller caller,
            AuthoriseCandidate authoriseCandidate,
            ListMyCandidacies listMyCandidacies,
            PublishedResults results) {
        this.caller = caller;
        this.authoriseCandidate = authoriseCandidate;
        this.listMyCandidacies = listMyCandidacies;
        this.results = results;
    }

    /** The word to start. */
    @Schema(name = "Authorisation")
    record AuthorisationView(UUID authorisationId, OffsetDateTime validUntil) {
        static AuthorisationView of(Authorisation authorisation) {
            return new AuthorisationView(
                    authorisation.id(), authorisation.validUntil().atOffset(ZoneOffset.UTC));
        }
    }

    /** A page of candidacies. */
    @Schema(name = "CandidacyPage")
    record CandidacyPage(
            List<CandidacyView> items, @Nullable String nextCursor) {}

    @POST
    @Path("/{id}/authorisation")
    @RolesAllowed("invigilator")
    @Operation(
            summary = "Let a candidate start, identity checked",
            description =
                    "Given once: asking again gives the same authorisation. 409 `account-not-known` while nobody knows with whose account.")
    public AuthorisationView authoriseCandidate(@PathParam("id") UUID id) {
        return AuthorisationView.of(authoriseCandidate.handle(caller.get(), id));
    }

    @GET
    @Path("/me")
    @RolesAllowed("beneficiary")
    @Operation(summary = "List one's own candidacies, with the authorisation once given")
    @APIResponse(
            responseCode = "200",
            description = "A page of candidacies.",
            content = @Content(schema = @Schema(implementation = CandidacyPage.class)))
    public Response listMyCandidacies(@Valid @BeanParam PageRequest page) {
        List<CandidacyView> oneMore = listMyCandidacies.handle(caller.get(), page.after(), page.oneMore()).stream()
                .map(candidacy ->
                        CandidacyView.of(candidacy, results.toCandidate(candidacy.progress(), candidacy.session())))
                .toList();
        return page.answer(oneMore, CandidacyView::candidateId);
    }
}
