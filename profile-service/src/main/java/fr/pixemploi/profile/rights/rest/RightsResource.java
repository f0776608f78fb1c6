package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.rights.application.ListRightsRequests;
import fr.pixemploi.profile.rights.application.RecordAtDesk;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people ask a structure for: at its desk, by a code on paper, in their own space. */
@Path("/v1/rights-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "rights",
        description =
                "What people ask a structure for, at its desk, by a code on paper or in their own space: that a sharing ends, and what the law gives.")
class RightsResource {
    /** @param kind withdrawal ends what this structure sees, withdrawal-everywhere what any structure sees, without telling which */
    @Schema(name = "RecordAtDeskRequest")
    record RecordRequest(
            @NotNull UUID structureId,
            @NotNull UUID beneficiaryId,
            RightsRequest.@NotNull Kind kind,

            @Nullable
            @Size(max = RightsWish.MAX_WORDS)
            @Schema(
                    description =
                            "What is wrong, in the person's own words: a correction needs them, nothing else has them.",
                    examples = "Mon prénom s'écrit avec un seul n.")
            String words) {
        RightsWish wish() {
            return new RightsWish(kind, words);
        }
    }

    private final RecordAtDesk record;
    private final ListRightsRequests list;
    private final RightsViews views;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    RightsResource(
            RecordAtDesk record,
            ListRightsRequests list,
            RightsViews views,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.record = record;
        this.list = list;
        this.views = views;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Record what a person of the structure asks for at the desk",
            description =
                    "A withdrawal holds at once, everywhere. All else is kept with the day by which the law wants an answer.")
    @APIResponse(
            responseCode = "201",
            description = "What was recorded",
            content = @Content(schema = @Schema(implementation = RightsView.class)))
    public Response recordAtDesk(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid RecordRequest request) {
        Caller who = caller.get();
        UUID structure = request.structureId();
        return idempotency.once(
                who,
                "recordAtDesk",
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> record.handle(who, structure, request.beneficiaryId(), request.wish()),
                        RightsRequest::id,
                        id -> list.one(who, structure, id)),
                recorded ->
                        Idempotency.Answer.created("/v1/rights-requests?structureId=" + structure, views.of(recorded)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List what people asked the structure for, oldest first",
            description =
                    "At its desk, by the code on a sheet that it printed, or in their own space: nobody but the structure answers. All but "
                            + "withdrawals are to be answered by `dueOn`.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = RightsView.RightsPage.class)))
    public Response listRightsRequests(
            @QueryParam("structureId") @NotNull UUID structureId,
            @Valid @BeanParam RightsFilterRequest filter,
            @Valid @BeanParam PageRequest page) {
        return page.answer(
                list.ofStructure(caller.get(), structureId, filter.meant(), page.after(), page.limit()).stream()
                        .map(views::of)
                        .toList(),
                RightsView::id);
    }
}
