package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.result.application.ReadResult;
import fr.pixemploi.assessment.result.application.ShareResult;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.Page;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What campaign sittings showed. */
@Path("/v1/results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "What sittings showed, and sharing it.")
class ResultResource {
    @Schema(name = "ShareResult")
    record Share(
            @NotNull UUID structureId,

            @NotBlank @Size(max = 200) @Schema(examples = "accompagnement")
            String purpose,

            @NotNull
            @Schema(
                    description = "When the leave to read ends: in the future, within three years.",
                    examples = "2027-06-30T23:59:59+02:00")
            OffsetDateTime until) {}

    @Schema(name = "SharingAccepted")
    record SharingAccepted(UUID grantId) {}

    /** For the document only: a page's type. */
    @Schema(name = "ResultPage")
    record ResultPage(List<ResultView> items, @Nullable String nextCursor) {}

    private final CurrentCaller caller;
    private final ReadResult readResult;
    private final ShareResult shareResult;
    private final Idempotency idempotency;

    ResultResource(CurrentCaller caller, ReadResult readResult, ShareResult shareResult, Idempotency idempotency) {
        this.caller = caller;
        this.readResult = readResult;
        this.shareResult = shareResult;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "The caller's results, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of results.",
            content = @Content(schema = @Schema(implementation = ResultPage.class)))
    public Response listMyResults(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @Context UriInfo uri) {
        var page = Page.of(
                readResult.handle(caller.get().self(), Page.after(cursor), limit).stream()
                        .map(ResultView::of)
                        .toList(),
                limit,
                ResultView::id);
        return page.respond(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "A result: to its owner, and to advisers and managers of a structure that it is shared with.",
            description = "Reading somebody else's result is noted, for its owner to see.")
    public ResultView getResult(@PathParam("id") UUID id) {
        return ResultView.of(readResult.handle(caller.get(), id));
    }

    @POST
    @Path("/{id}/sharings")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Shares a result of the caller's own with a structure, for a purpose, until some time.",
            description =
                    "Accepted at once; the structure can read it a moment later. Withdrawal is at the profile service.")
    @APIResponse(
            responseCode = "202",
            description = "The person's word is kept; the grant follows.",
            content = @Content(schema = @Schema(implementation = SharingAccepted.class)))
    public Response shareResult(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Share request) {
        Caller person = caller.get();
        UUID beneficiary = person.self();
        return idempotency.once(person, "shareResult " + id, key, request, () -> {
            UUID grant = shareResult.handle(
                    beneficiary,
                    id,
                    request.structureId(),
                    request.purpose(),
                    request.until().toInstant());
            return new Idempotency.Answer(202, null, null, new SharingAccepted(grant));
        });
    }
}
