package fr.pixemploi.profile.sharing.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.sharing.application.request.AskForSharing;
import fr.pixemploi.profile.sharing.application.request.ListSharingRequests;
import fr.pixemploi.profile.sharing.domain.Purpose;
import fr.pixemploi.profile.sharing.domain.request.SharingRequest;
import fr.pixemploi.profile.sharing.domain.request.SharingRequests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A structure asks people to share, and sees of it what is shared. */
@Path("/v1/sharing-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sharing-requests", description = "A structure asks a person to share results with it; the person decides.")
class SharingRequestResource {
    /** @param reason a code of /v1/sharing-purposes */
    @Schema(name = "AskForSharingRequest")
    record AskRequest(
            @NotNull UUID structureId,
            @NotNull UUID beneficiaryId,

            @NotNull @Size(min = 1, max = 50) @Schema(examples = "preparer-un-entretien")
            String reason,

            @NotNull @Pattern(regexp = Purpose.CODES) @Schema(examples = "accompagnement")
            String purpose) {}

    /** @param status shared when the person shares anything with the structure now, else not-shared */
    @Schema(name = "AskedSharing")
    record AskedView(
            UUID id,
            UUID structureId,
            UUID beneficiaryId,
            @Schema(examples = "preparer-un-entretien") String reason,
            String purpose,
            Instant askedAt,
            Instant endsAt,

            @Schema(
                    examples = "not-shared",
                    description = "Whether anything is shared now: shared or not-shared. Of an answer nothing is told.")
            String status) {
        static AskedView of(SharingRequests.Seen seen) {
            SharingRequest request = seen.request();
            return new AskedView(
                    request.id(),
                    request.structureId(),
                    request.fileId(),
                    request.reason(),
                    request.purpose().code(),
                    request.askedAt(),
                    request.endsAt(),
                    seen.shared() ? "shared" : "not-shared");
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "AskedSharingPage")
    record AskedPage(List<AskedView> items, @Nullable String nextCursor) {}

    private final AskForSharing ask;
    private final ListSharingRequests list;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    SharingRequestResource(AskForSharing ask, ListSharingRequests list, Idempotency idempotency, CurrentCaller caller) {
        this.ask = ask;
        this.list = list;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Ask a person of the structure to share results with it",
            description = "Once in thirty days, whatever the person answered. It ends by itself.")
    @APIResponse(
            responseCode = "201",
            description = "What was asked",
            content = @Content(schema = @Schema(implementation = AskedView.class)))
    public Response askForSharing(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid AskRequest request) {
        Caller who = caller.get();
        UUID structure = request.structureId();
        return idempotency.once(
                who,
                "askForSharing",
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> ask.handle(
                                who,
                                structure,
                                request.beneficiaryId(),
                                request.reason(),
                                Purpose.of(request.purpose())),
                        seen -> seen.request().id(),
                        id -> list.one(who, structure, id)),
                seen -> Idempotency.Answer.created(
                        "/v1/sharing-requests?structureId=" + structure, AskedView.of(seen)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List what the structure asked, oldest first",
            description = "A refusal and no answer look the same: nothing is shared.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = AskedPage.class)))
    public Response listSharingRequests(
            @QueryParam("structureId") @NotNull UUID structureId, @Valid @BeanParam PageRequest page) {
        List<AskedView> found = list.ofStructure(caller.get(), structureId, page.after(), page.oneMore()).stream()
                .map(AskedView::of)
                .toList();
        return page.answer(found, AskedView::id);
    }
}
