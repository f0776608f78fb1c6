package fr.pixemploi.assessment.authoring.rest;

import fr.pixemploi.assessment.authoring.application.CompareVersions;
import fr.pixemploi.assessment.authoring.application.FindVersions;
import fr.pixemploi.assessment.authoring.application.PublishItems;
import fr.pixemploi.assessment.edition.application.BankEditions;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Versions of the bank: how the next one is made, which there were, and in what they differ. */
@Path("/v1/item-bank")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = ItemFiles.TAG, description = "For those who write items: check, propose, try, publish, retire, compare.")
class BankVersionResource {
    /** For the document only: a page's type. */
    @Schema(name = "BankPublicationPage")
    record VersionPage(
            List<BankViews.VersionView> items, @Nullable String nextCursor) {}

    private static final String SHA_256 = "[0-9a-f]{64}";
    private static final java.util.regex.Pattern NUMBERS = java.util.regex.Pattern.compile("[0-9]{1,18}");

    private final CurrentCaller caller;
    private final PublishItems publishItems;
    private final FindVersions findVersions;
    private final CompareVersions compareVersions;
    private final BankEditions editions;
    private final Idempotency idempotency;
    private final Problems problems;

    BankVersionResource(
            CurrentCaller caller,
            PublishItems publishItems,
            FindVersions findVersions,
            CompareVersions compareVersions,
            BankEditions editions,
            Idempotency idempotency,
            Problems problems) {
        this.caller = caller;
        this.publishItems = publishItems;
        this.findVersions = findVersions;
        this.compareVersions = compareVersions;
        this.editions = editions;
        this.idempotency = idempotency;
        this.problems = problems;
    }

    @POST
    @Path("/versions")
    @RolesAllowed("author")
    @Limited("imports")
    @Operation(
            summary = "Publishes the next version of the bank: proposals come in, items retire, all of it or nothing.",
            description =
                    "New sittings begin with it within seconds, on every instance; open ones go on under theirs. 422 "
                            + "`publication-refused` names what stands against it: a proposal that is not there, a version that was not "
                            + "raised, a competence and level that would be left with nothing for a phone or a screen reader.")
    @APIResponse(
            responseCode = "201",
            description = "Published; `warnings` say what the bank lacks, as it did before.",
            content = @Content(schema = @Schema(implementation = BankViews.VersionView.class)))
    public Response publishItems(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AuthoringRequests.PublishRequest request) {
        return published("publishItems", key, request, author -> publishItems.handle(request.wish(), author));
    }

    @POST
    @Path("/calibrations")
    @RolesAllowed("author")
    @Limited("imports")
    @Operation(
            summary = "Publishes what a calibration found: a version of the bank whose items measure with it.",
            description =
                    "Calibrations are run by `workbench calibrate` on recorded answers; its `--request` writes this body. New sittings begin with the version within "
                            + "seconds, open ones go on under theirs, results stay as they are. 422 `publication-refused` names items "
                            + "that are not asked, or not on trial.")
    @APIResponse(
            responseCode = "201",
            description = "Published.",
            content = @Content(schema = @Schema(implementation = BankViews.VersionView.class)))
    public Response publishCalibration(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AuthoringRequests.CalibrationRequest request) {
        return published(
                "publishCalibration",
                key,
                request,
                author -> publishItems.calibrated(request.calibrated(), request.activated(), request.note(), author));
    }

    @POST
    @Path("/items/{itemId}/retirement")
    @RolesAllowed("author")
    @Operation(
            summary = "Retires one item: a version of the bank in which it is no longer asked.",
            description = "Sittings that met it go on to their end. 422 `publication-refused` as for any publication.")
    @APIResponse(
            responseCode = "201",
            description = "Published.",
            content = @Content(schema = @Schema(implementation = BankViews.VersionView.class)))
    public Response retireItem(
            @PathParam("itemId") String itemId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AuthoringRequests.RetireRequest request) {
        return published(
                "retireItem " + itemId,
                key,
                request,
                author -> publishItems.handle(
                        new PublishItems.Wish(List.of(), List.of(AuthoringRequests.itemId(itemId)), request.note()),
                        author));
    }

    @GET
    @Path("/versions")
    @RolesAllowed("author")
    @Operation(summary = "Versions of the bank that were published, newest first.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = VersionPage.class)),
            description = "A page of publications.")
    public Response listBankVersions(@Valid @BeanParam PageRequest page) {
        String before = page.after(NUMBERS);
        return page.answer(
                findVersions.handle(before == null ? Long.MAX_VALUE : Long.parseLong(before), page.oneMore()).stream()
                        .map(publication -> BankViews.VersionView.of(publication, null, problems.preferredLanguage()))
                        .toList(),
                BankViews.VersionView::number);
    }

    @GET
    @Path("/versions/{first}/diff/{second}")
    @RolesAllowed("author")
    @Operation(
            summary = "In what the open pools of two versions of the bank differ.",
            description =
                    "Versions are named as `bankVersion` names them. Of fields it is told that they differ, of parameters "
                            + "also how; a key is only told to have changed.")
    public BankViews.DifferenceView compareBankVersions(
            @PathParam("first") @Pattern(regexp = SHA_256) String first,
            @PathParam("second") @Pattern(regexp = SHA_256) String second) {
        return BankViews.DifferenceView.of(compareVersions.handle(first, second));
    }

    private Response published(
            String operation,
            @Nullable String key,
            Object request,
            Function<String, PublishItems.Published> publication) {
        Caller author = caller.get();
        Response response = idempotency.once(
                author,
                operation,
                key,
                request,
                new Idempotency.Creation<>(
                        () -> publication.apply(author.subject()),
                        published -> String.valueOf(published.publication().number()),
                        number -> new PublishItems.Published(findVersions.one(Long.parseLong(number)), List.of())),
                published -> Idempotency.Answer.created(
                        "/v1/item-bank/versions",
                        BankViews.VersionView.of(
                                published.publication(), published.warnings(), problems.preferredLanguage())));
        // The author's next call is likely to come to this instance; the others look by themselves.
        editions.refresh();
        return response;
    }
}
