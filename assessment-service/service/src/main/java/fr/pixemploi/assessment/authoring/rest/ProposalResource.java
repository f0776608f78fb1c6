package fr.pixemploi.assessment.authoring.rest;

import fr.pixemploi.assessment.authoring.application.FindProposals;
import fr.pixemploi.assessment.authoring.application.PreviewItem;
import fr.pixemploi.assessment.authoring.application.ProposeItem;
import fr.pixemploi.assessment.authoring.application.WithdrawProposal;
import fr.pixemploi.assessment.authoring.application.check.CheckFile;
import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Items on their way into the bank: checked, proposed, tried, withdrawn. */
@Path("/v1/item-bank")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ItemFiles.TAG)
class ProposalResource {
    private final CurrentCaller caller;
    private final CheckFile checkFile;
    private final ProposeItem proposeItem;
    private final FindProposals findProposals;
    private final WithdrawProposal withdrawProposal;
    private final PreviewItem previewItem;
    private final Problems problems;

    ProposalResource(
            CurrentCaller caller,
            CheckFile checkFile,
            ProposeItem proposeItem,
            FindProposals findProposals,
            WithdrawProposal withdrawProposal,
            PreviewItem previewItem,
            Problems problems) {
        this.caller = caller;
        this.checkFile = checkFile;
        this.proposeItem = proposeItem;
        this.findProposals = findProposals;
        this.withdrawProposal = withdrawProposal;
        this.previewItem = previewItem;
        this.problems = problems;
    }

    @POST
    @Path("/checks")
    @Consumes({ItemFiles.YAML, MediaType.APPLICATION_JSON})
    @RolesAllowed("author")
    @Limited("checks")
    @Operation(
            summary = "Looks at an item's file from all sides; nothing is stored.",
            description =
                    "Its schema, 200 variants of a family each graded by its own answer sheet, places where a person "
                            + "could read the answer, its place in the bank. Whatever is found, the reply is 200. "
                            + "413 `item-file-too-large` above 256 kB.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ItemFiles.YAML,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "a single choice", value = ItemFiles.EXAMPLE)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class))
            })
    public AuthoringViews.CheckView checkItemFile(byte @Nullable [] file) {
        return AuthoringViews.CheckView.of(checkFile.handle(BodyLimit.within(file)), problems.preferredLanguage());
    }

    @PUT
    @Path("/proposals/{itemId}")
    @Consumes({ItemFiles.YAML, MediaType.APPLICATION_JSON})
    @RolesAllowed("author")
    @Limited("checks")
    @Operation(
            summary = "Proposes an item or a change of one, as a whole file with its key.",
            description =
                    "The first time without `If-Match`; a change says with `If-Match` which proposal was read: 428 "
                            + "`if-match-required`, 412 `changed-meanwhile`. 422 `item-file-refused` names all faults and nothing is "
                            + "stored; a file with warnings only is stored with them. 413 `item-file-too-large` above 256 kB. "
                            + "The key never comes back.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ItemFiles.YAML,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "a single choice", value = ItemFiles.EXAMPLE)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "Changed; ETag names the new revision.",
            content = @Content(schema = @Schema(implementation = AuthoringViews.ProposalView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Proposed for the first time.",
            content = @Content(schema = @Schema(implementation = AuthoringViews.ProposalView.class)))
    public Response proposeItem(
            @PathParam("itemId") String itemId,
            @HeaderParam("If-Match")
                    @Parameter(description = "Revision of the proposal that is changed; absent for the first one.")
                    @Nullable
                    String ifMatch,
            @HeaderParam("If-None-Match")
                    @Parameter(description = "`*`: only as the first one; 412 when there is one already.")
                    @Nullable
                    String ifNoneMatch,
            byte @Nullable [] file) {
        ReadVersion revision = ifMatch == null ? null : ETags.required(ifMatch);
        Proposal proposal = proposeItem.handle(
                AuthoringRequests.itemId(itemId),
                BodyLimit.within(file),
                revision,
                "*".equals(ifNoneMatch),
                caller.get().subject());
        Response.ResponseBuilder response = revision == null
                ? Response.status(201).header("Location", "/v1/item-bank/proposals/" + itemId)
                : Response.ok();
        return response.entity(view(proposal, true))
                .header("ETag", ETags.of(proposal.revision()))
                .build();
    }

    @GET
    @Path("/proposals")
    @RolesAllowed("author")
    @Operation(summary = "All proposals by their items' ids, without their files.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProposalPage.class)),
            description = "A page of proposals.")
    public Response listProposals(@Valid @BeanParam PageRequest page) {
        return page.answer(
                findProposals.handle(page.after(AuthoringRequests.ITEM_IDS), page.oneMore()).stream()
                        .map(proposal -> view(proposal, false))
                        .toList(),
                AuthoringViews.ProposalView::itemId);
    }

    @GET
    @Path("/proposals/{itemId}")
    @RolesAllowed("author")
    @Operation(summary = "A proposal with its warnings and its file, without the key.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names its revision.",
            content = @Content(schema = @Schema(implementation = AuthoringViews.ProposalView.class)))
    public Response getProposal(@PathParam("itemId") String itemId) {
        Proposal proposal = findProposals.handle(AuthoringRequests.itemId(itemId));
        return Response.ok(view(proposal, true))
                .header("ETag", ETags.of(proposal.revision()))
                .build();
    }

    @DELETE
    @Path("/proposals/{itemId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("author")
    @Operation(
            summary = "Withdraws a proposal.",
            description = "`If-Match` says which one was read: 428 `if-match-required`, 412 `changed-meanwhile`.")
    @APIResponse(responseCode = "204", description = "Withdrawn; its file is gone.")
    public void withdrawProposal(
            @PathParam("itemId") String itemId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        withdrawProposal.handle(AuthoringRequests.itemId(itemId), ETags.required(ifMatch));
    }

    @POST
    @Path("/proposals/{itemId}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("author")
    @Limited("checks")
    @Operation(
            summary = "A proposed question as a person would see it, and whether a response to it is right.",
            description = "The same seed gives the same variant. Nothing is kept.")
    public AuthoringViews.PreviewView previewProposal(
            @PathParam("itemId") String itemId,
            @Valid @BeanParam VariantRequest variant,
            @RequestBody(required = false) @Valid AuthoringRequests.@Nullable TryRequest tried) {
        return AuthoringViews.PreviewView.of(
                previewItem.ofProposal(AuthoringRequests.itemId(itemId), variant.seed(), ItemFiles.response(tried)),
                variant.device());
    }

    /** For the document only: a page's type. */
    @Schema(name = "ItemProposalPage")
    record ProposalPage(
            java.util.List<AuthoringViews.ProposalView> items,
            @Nullable String nextCursor) {}

    private AuthoringViews.ProposalView view(Proposal proposal, boolean whole) {
        return AuthoringViews.ProposalView.of(
                proposal,
                findProposals.source(proposal),
                findProposals.replaces(proposal).orElse(null),
                whole,
                problems.preferredLanguage());
    }
}
