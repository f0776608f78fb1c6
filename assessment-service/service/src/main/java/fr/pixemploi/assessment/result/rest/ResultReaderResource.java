package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.result.application.ListReads;
import fr.pixemploi.assessment.result.application.ShareResult;
import fr.pixemploi.assessment.result.domain.grant.ReadBy;
import fr.pixemploi.assessment.result.domain.grant.ViaKiosk;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who may read a result, as its owner says, and who did. */
@Path("/v1/results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "What sittings showed, and sharing it.")
class ResultReaderResource {
    @Schema(name = "ShareResult")
    record ShareRequest(
            @NotNull UUID structureId,

            @NotNull @Pattern(regexp = SharingPurpose.CODES) @Schema(examples = "accompagnement")
            String purpose,

            @NotNull
            @Schema(
                    description = "When the leave to read ends: in the future, within three years.",
                    examples = "2027-06-30T23:59:59+02:00")
            OffsetDateTime until) {}

    @Schema(name = "SharingAccepted")
    record SharingAcceptedView(UUID grantId) {}

    @Schema(name = "ResultRead", description = "Somebody else read the result.")
    record ReadView(
            UUID structureId,

            @Schema(
                    description = "Of the reader in the structure; `partner` is its own system.",
                    enumeration = {"adviser", "manager", "partner"})
            String role,

            Instant readAt,

            @Schema(description = "Where the sharing was given at a kiosk: whose code led there.") @Nullable
            ViaKioskView viaKiosk) {
        static ReadView of(ReadBy read) {
            ViaKiosk via = read.viaKiosk();
            return new ReadView(
                    read.structure(),
                    read.role(),
                    read.at(),
                    via == null ? null : new ViaKioskView(via.adviser(), via.codeMadeAt()));
        }
    }

    @Schema(name = "ViaKiosk", description = "An adviser's code led the person to a kiosk of the structure.")
    record ViaKioskView(
            @Schema(description = "Account of the adviser.", examples = "01940000-0000-7000-8000-000000000101")
            String adviserId,

            Instant codeMadeAt) {}

    /** For the document only: a page's type. */
    @Schema(name = "ResultReadPage")
    record ReadPage(List<ReadView> items, @Nullable String nextCursor) {}

    private final CurrentCaller caller;
    private final ListReads listReads;
    private final ShareResult shareResult;
    private final Idempotency idempotency;

    ResultReaderResource(CurrentCaller caller, ListReads listReads, ShareResult shareResult, Idempotency idempotency) {
        this.caller = caller;
        this.listReads = listReads;
        this.shareResult = shareResult;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/{id}/reads")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Who else read a result of the caller's own, newest first.",
            description =
                    "Structure, role and time of each reading (of a system one an hour), and whose code it was where the leave to read was given at a kiosk. 404 `not-found`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of readings.",
            content = @Content(schema = @Schema(implementation = ReadPage.class)))
    public Response listResultReads(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        List<ReadBy> oneMore = listReads.handle(caller.get().self(), id, page.after(), page.oneMore());
        return page.answer(oneMore, ReadBy::id, ReadView::of);
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
            content = @Content(schema = @Schema(implementation = SharingAcceptedView.class)))
    public Response shareResult(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ShareRequest request) {
        Caller person = caller.get();
        UUID beneficiary = person.self();
        return idempotency.once(
                person,
                // Of this person: an account that was linked to another one since begins anew.
                "shareResult " + id + " of " + beneficiary,
                key,
                request,
                Idempotency.Creation.ofId(() -> shareResult.handle(
                        beneficiary,
                        id,
                        request.structureId(),
                        SharingPurpose.of(request.purpose()),
                        request.until().toInstant())),
                grant -> new Idempotency.Answer(202, null, null, new SharingAcceptedView(grant)));
    }
}
