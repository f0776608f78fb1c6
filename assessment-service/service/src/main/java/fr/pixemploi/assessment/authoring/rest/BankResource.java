package fr.pixemploi.assessment.authoring.rest;

import fr.pixemploi.assessment.authoring.application.FindItems;
import fr.pixemploi.assessment.authoring.application.PreviewItem;
import fr.pixemploi.assessment.bank.review.BankTable;
import fr.pixemploi.assessment.edition.application.BankEditions;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The open pool of the bank as it is now. */
@Path("/v1/item-bank")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = ItemFiles.TAG, description = "For those who write items: check, propose, try, publish, retire, compare.")
class BankResource {
    private final FindItems findItems;
    private final PreviewItem previewItem;
    private final BankEditions editions;

    BankResource(FindItems findItems, PreviewItem previewItem, BankEditions editions) {
        this.findItems = findItems;
        this.previewItem = previewItem;
        this.editions = editions;
    }

    @GET
    @Path("/items")
    @RolesAllowed("author")
    @Operation(
            summary = "Items of the open pool by their ids, retired ones too, with no text but the skill.",
            description = "As this instance serves them: a publication is taken up within seconds.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ItemPage.class)),
            description = "A page of items.")
    public Response listItems(
            @QueryParam("competence") @Size(max = 5) @Nullable String competence,
            @QueryParam("level") @Min(1) @Max(8) @Nullable Integer level,
            @QueryParam("type") @Size(max = 60) @Nullable String type,
            @QueryParam("status") @Pattern(regexp = "draft|proposed|trial|active|retired") @Nullable String status,
            @Valid @BeanParam PageRequest page) {
        return page.answer(
                findItems
                        .handle(
                                new FindItems.Wanted(competence, level, type, status),
                                page.after(AuthoringRequests.ITEM_IDS),
                                page.oneMore())
                        .stream()
                        .map(item -> BankViews.BankItemView.of(item, false))
                        .toList(),
                BankViews.BankItemView::id);
    }

    @GET
    @Path("/export")
    @RolesAllowed("author")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Limited("exports")
    @OwnPlaces(only = true)
    @Operation(
            summary =
                    "The active items as one table: skill, level, type, devices, parameters; no key, no text but the skill.",
            description = "CSV (RFC 4180, UTF-8, decimal points) or JSON, as `Accept` asks; CSV when it does not.")
    @APIResponse(
            responseCode = "200",
            description = "The whole table.",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BankTable.class))
            })
    public Response exportItems(@Context HttpHeaders headers) {
        BankTable table = BankTable.of(editions.current().bank());
        boolean asJson = headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(MediaType.APPLICATION_JSON_TYPE::equals)
                .isPresent();
        if (asJson) return Response.ok(table, MediaType.APPLICATION_JSON_TYPE).build();
        return Response.ok(table.csv(), "text/csv;charset=UTF-8;header=present")
                .header("Content-Disposition", "attachment; filename=item-bank.csv")
                .build();
    }

    @GET
    @Path("/items/{itemId}")
    @RolesAllowed("author")
    @Operation(summary = "An item of the open pool with its file, without the key.")
    public BankViews.BankItemView getItem(@PathParam("itemId") String itemId) {
        return BankViews.BankItemView.of(findItems.handle(AuthoringRequests.itemId(itemId)), true);
    }

    @POST
    @Path("/items/{itemId}/preview")
    @RolesAllowed("author")
    @Limited("checks")
    @Operation(
            summary = "A published question as a person sees it, and whether a response to it is right.",
            description =
                    "The same seed gives the same variant, the one that a sitting with this seed sees. Nothing is kept.")
    public AuthoringViews.PreviewView previewItem(
            @PathParam("itemId") String itemId,
            @Valid @BeanParam VariantRequest variant,
            @RequestBody(required = false) @Valid AuthoringRequests.@Nullable TryRequest tried) {
        return AuthoringViews.PreviewView.of(
                previewItem.ofItem(AuthoringRequests.itemId(itemId), variant.seed(), ItemFiles.response(tried)),
                variant.device());
    }

    /** For the document only: a page's type. */
    @Schema(name = "PublishedItemPage")
    record ItemPage(
            List<BankViews.BankItemView> items, @Nullable String nextCursor) {}
}
