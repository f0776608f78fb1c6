package fr.pixemploi.assessment.itemwithdrawal.rest;

import fr.pixemploi.assessment.itemwithdrawal.application.DecideWithdrawal;
import fr.pixemploi.assessment.itemwithdrawal.application.ProposeWithdrawal;
import fr.pixemploi.assessment.itemwithdrawal.application.ReadWithdrawalProposals;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposal;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Faulty items of the reserved pool, in the hands of two members of the jury. */
@Path("/v1/item-bank/reserved-withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "item bank")
class ReservedWithdrawalResource {
    private final CurrentCaller caller;
    private final ProposeWithdrawal propose;
    private final DecideWithdrawal decide;
    private final ReadWithdrawalProposals read;
    private final Idempotency idempotency;

    ReservedWithdrawalResource(
            CurrentCaller caller,
            ProposeWithdrawal propose,
            DecideWithdrawal decide,
            ReadWithdrawalProposals read,
            Idempotency idempotency) {
        this.caller = caller;
        this.propose = propose;
        this.decide = decide;
        this.read = read;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("jury")
    @Operation(
            summary = "Proposes to withdraw an item of the reserved pool, or to undo that.",
            description = "Nothing changes before another member of the jury confirms it. 404 `item-not-found`; "
                    + "`item-not-withdrawn` when there is nothing to undo; 409 `item-already-withdrawn`, "
                    + "`withdrawal-already-proposed`.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed.",
            content = @Content(schema = @Schema(implementation = ReservedWithdrawalViews.ProposalView.class)))
    public Response proposeReservedWithdrawal(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReservedWithdrawalViews.ProposeRequest request) {
        Caller member = caller.get();
        return idempotency.once(
                member,
                "proposeReservedWithdrawal",
                key,
                request,
                Idempotency.Creation.of(
                        () -> propose.handle(
                                request.itemId(),
                                Boolean.TRUE.equals(request.undo()),
                                request.reason(),
                                member.subject()),
                        WithdrawalProposal::id,
                        read::handle),
                proposal -> Idempotency.Answer.created(
                        "/v1/item-bank/reserved-withdrawals/" + proposal.id(), view(proposal)));
    }

    @GET
    @RolesAllowed("jury")
    @Operation(summary = "What was proposed about items of the reserved pool, the newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of proposals.",
            content = @Content(schema = @Schema(implementation = ReservedWithdrawalViews.ProposalPage.class)))
    public Response listReservedWithdrawals(@Valid @BeanParam PageRequest page) {
        return page.answer(
                read.handle(page.after(), page.oneMore()).stream()
                        .map(this::view)
                        .toList(),
                ReservedWithdrawalViews.ProposalView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("jury")
    @Operation(summary = "A proposal, and how far carrying it out has come.", description = "404 `not-found`.")
    public ReservedWithdrawalViews.ProposalView getReservedWithdrawal(@PathParam("id") UUID id) {
        return view(read.handle(id));
    }

    @GET
    @Path("/{id}/sittings")
    @RolesAllowed("jury")
    @Operation(
            summary = "The sittings that a proposal changes, as of now, in the order of their ids.",
            description =
                    "`ETag` stands for the whole list, on each of its pages: whoever confirms the proposal shows it. "
                            + "404 `not-found`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sittings.",
            content = @Content(schema = @Schema(implementation = ReservedWithdrawalViews.SittingPage.class)))
    public Response listReservedWithdrawalSittings(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        ReadWithdrawalProposals.Affected affected = read.affected(id, page.after(), page.oneMore());
        Response answer = page.answer(
                affected.sittings().stream()
                        .map(ReservedWithdrawalViews.SittingView::of)
                        .toList(),
                ReservedWithdrawalViews.SittingView::sittingId);
        return Response.fromResponse(answer)
                .header("ETag", ETags.of(affected.digest()))
                .build();
    }

    @POST
    @Path("/{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Confirms another member's proposal: the item is withdrawn, or comes back.",
            description =
                    "`If-Match` names the list of sittings that was read, and `*` names none: 428 `if-match-required`, 412 "
                            + "`changed-meanwhile`. Nobody is asked a withdrawn item within seconds; the sittings are rescored one by one, "
                            + "and certification is told of each. 404 `not-found`; 409 `another-member-decides`, `withdrawal-decided`.")
    public ReservedWithdrawalViews.ProposalView confirmReservedWithdrawal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return view(decide.handle(id, ETags.required(ifMatch), caller.get().subject()));
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(
            summary = "Gives a proposal up; it stays in the list.",
            description =
                    "Asking again changes nothing. 404 `not-found`; 409 `withdrawal-decided` once it was confirmed.")
    @APIResponse(responseCode = "204", description = "Given up.")
    public void dropReservedWithdrawal(@PathParam("id") UUID id) {
        decide.drop(id);
    }

    private ReservedWithdrawalViews.ProposalView view(WithdrawalProposal proposal) {
        return ReservedWithdrawalViews.ProposalView.of(
                proposal, read.progress(proposal).orElse(null));
    }
}
