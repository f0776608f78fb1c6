package fr.pixemploi.certification.jury.rest;

import fr.pixemploi.certification.jury.application.DecideOtherwise;
import fr.pixemploi.certification.jury.application.PublishSession;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the jury decides of one candidate, over REST. */
@Path("/v1/jury/candidates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "jury", description = "For the jury: results before and at their publication.")
@RolesAllowed("jury")
class JuryCandidateResource {
    private final CurrentCaller caller;
    private final DecideOtherwise decideOtherwise;
    private final PublishSession publishSession;

    JuryCandidateResource(CurrentCaller caller, DecideOtherwise decideOtherwise, PublishSession publishSession) {
        this.caller = caller;
        this.decideOtherwise = decideOtherwise;
        this.publishSession = publishSession;
    }

    @POST
    @Path("/proposal")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Propose to decide otherwise than the rules",
            description =
                    "Of a candidate of a finalized session. It holds once another member of the jury confirms it; until then nothing of "
                            + "the candidate is published. Without Pix there is no CléA numérique, and a fraud refuses both.")
    @APIResponse(responseCode = "204", description = "It waits for its second reader.")
    public void proposeDecision(@PathParam("id") UUID id, @NotNull @Valid JuryRequests.Proposal request) {
        decideOtherwise.propose(caller.get(), id, request.toWish());
    }

    @POST
    @Path("/proposal/confirmation")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Confirm what another member of the jury proposed",
            description =
                    "From now on it holds. Refused (409 `proposal-changed`) when another proposal waits than the one that was read, or the "
                            + "test was scored anew since. People are told when the results are published, or published again.")
    @APIResponse(responseCode = "204", description = "It holds.")
    public void confirmDecision(@PathParam("id") UUID id, @NotNull @Valid JuryRequests.Answer request) {
        decideOtherwise.answer(caller.get(), id, true, request.moment());
    }

    @POST
    @Path("/proposal/refusal")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(summary = "Decline what was proposed", description = "Also by who proposed it.")
    @APIResponse(responseCode = "204", description = "Nothing is decided otherwise.")
    public void declineDecision(@PathParam("id") UUID id, @NotNull @Valid JuryRequests.Answer request) {
        decideOtherwise.answer(caller.get(), id, false, request.moment());
    }

    @POST
    @Path("/publication")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Publish the results of one candidate",
            description = "Of a finalized session, as the publication of the whole session does.")
    @APIResponse(responseCode = "204", description = "The candidate is told what holds.")
    public void publishCandidate(@PathParam("id") UUID id) {
        publishSession.one(caller.get(), id);
    }

    @POST
    @Path("/publication-withdrawal")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Take the results of one candidate back",
            description = "The certificate is revoked for good: published again, there is a new one.")
    @APIResponse(responseCode = "204", description = "The candidate is told no result.")
    public void withdrawCandidate(@PathParam("id") UUID id, @NotNull @Valid JuryRequests.Reason request) {
        publishSession.takeBackOne(caller.get(), id, request.reason());
    }
}
