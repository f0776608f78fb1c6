package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.rights.application.ListRightsRequests;
import fr.pixemploi.profile.rights.application.RecordAtDesk;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people without an account ask for, at the desk of a structure or by a code on paper. */
@Path("/v1/rights-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "rights",
        description =
                "Without an account, at the desk or by a code on paper: a sharing ends, an export, an objection, erasure.")
class RightsResource {
    /** @param kind withdrawal ends what this structure sees, withdrawal-everywhere what any structure sees, without telling which */
    @Schema(name = "RecordAtDeskRequest")
    record RecordRequest(@NotNull UUID structureId, @NotNull UUID beneficiaryId, RightsRequest.@NotNull Kind kind) {}

    /**
     * @param way how it was said: at the desk, or by the code on a sheet of paper
     * @param recordedBy account that recorded it; absent for what was said on paper
     * @param printedBy account that printed the sheet; absent for what was said at the desk
     * @param printedAt absent for what was said at the desk
     */
    @Schema(name = "RightsRequest")
    record RightsView(
            UUID id,
            UUID beneficiaryId,
            UUID structureId,
            RightsRequest.Kind kind,
            RightsRequest.Way way,

            @Nullable @Schema(examples = "01940000-0000-7000-8000-000000000101")
            String recordedBy,

            @Nullable @Schema(examples = "01940000-0000-7000-8000-000000000101")
            String printedBy,

            @Nullable Instant printedAt,

            Instant recordedAt,

            @Schema(
                    description =
                            "By when the law wants an answer. Absent for a withdrawal, which is carried out at once.")
            @Nullable
            LocalDate dueOn) {
        static RightsView of(RightsRequest request) {
            return new RightsView(
                    request.id(),
                    request.fileId(),
                    request.structureId(),
                    request.kind(),
                    request.origin().way(),
                    request.origin().recordedBy(),
                    request.origin().printedBy(),
                    request.origin().printedAt(),
                    request.recordedAt(),
                    request.dueOn());
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "RightsRequestPage")
    record RightsPage(List<RightsView> items, @Nullable String nextCursor) {}

    private final RecordAtDesk record;
    private final ListRightsRequests list;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    RightsResource(RecordAtDesk record, ListRightsRequests list, Idempotency idempotency, CurrentCaller caller) {
        this.record = record;
        this.list = list;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Record what a person of the structure asks for at the desk",
            description =
                    "A withdrawal holds at once, everywhere. Export, objection and erasure are kept with the day by which the law "
                            + "wants an answer.")
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
                        () -> record.handle(who, structure, request.beneficiaryId(), request.kind()),
                        RightsRequest::id,
                        id -> list.one(who, structure, id)),
                recorded -> Idempotency.Answer.created(
                        "/v1/rights-requests?structureId=" + structure, RightsView.of(recorded)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List what people without an account asked the structure for, oldest first",
            description =
                    "At its desk, or by the code on a sheet that it printed: nobody but the structure answers either. Export, objection and "
                            + "erasure are to be answered by `dueOn`.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = RightsPage.class)))
    public Response listRightsRequests(
            @QueryParam("structureId") @NotNull UUID structureId,
            @Valid @BeanParam RightsFilterRequest filter,
            @Valid @BeanParam PageRequest page) {
        return answer(list.ofStructure(caller.get(), structureId, filter.meant(), page.after(), page.oneMore()), page);
    }

    @GET
    @Path("/me")
    @RolesAllowed("beneficiary")
    @Operation(summary = "List what I asked for at desks or by a code on paper, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = RightsPage.class)))
    public Response listMyRightsRequests(@Valid @BeanParam PageRequest page) {
        return answer(list.mine(caller.get(), page.after(), page.oneMore()), page);
    }

    private static Response answer(List<RightsRequest> oneMore, PageRequest page) {
        return page.answer(oneMore.stream().map(RightsView::of).toList(), RightsView::id);
    }
}
