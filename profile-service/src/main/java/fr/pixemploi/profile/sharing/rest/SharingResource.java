package fr.pixemploi.profile.sharing.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.RecallInvitation;
import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import fr.pixemploi.profile.sharing.application.ListMySharings;
import fr.pixemploi.profile.sharing.application.ShareMyProfile;
import fr.pixemploi.profile.sharing.application.WithdrawMySharing;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.Purpose;
import fr.pixemploi.profile.sharing.domain.ViaKiosk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a person shares with whom, in the person's own hands. */
@Path("/v1/sharings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sharings", description = "For the person: who may see my results, for what, until when.")
class SharingResource {
    /** @param resultIds results of mine; @param future whether results completed from now on are shared too */
    @Schema(name = "ShareMyProfileRequest")
    record ShareRequest(
            @NotNull UUID structureId,

            @NotNull @Pattern(regexp = Purpose.CODES) @Schema(examples = "accompagnement")
            String purpose,

            @NotNull OffsetDateTime until,
            @Nullable @Size(max = 200) List<@NotNull UUID> resultIds,
            @Nullable Boolean future,

            @Schema(
                    description =
                            "Of the text `partage` (/v1/notices/partage) that I was shown; absent when I was shown none. 409 `text-changed` when it is not the one in force.",
                    examples = "1")
            @Nullable
            @Min(1)
            Integer noticeVersion) {}

    /** @param status active, withdrawn or expired, by the clock of this moment */
    @Schema(name = "Sharing")
    record SharingView(
            UUID grantId,
            UUID structureId,
            String purpose,
            Instant until,
            List<UUID> resultIds,
            boolean future,
            Instant grantedAt,

            @Schema(
                    description =
                            "Of the text `partage` that I was shown; absent when no client said that it showed one.",
                    examples = "1")
            @Nullable
            Integer noticeVersion,

            @Schema(
                    description =
                            "Given at a kiosk of the structure: whose code led there. Absent when given in the own space.")
            @Nullable
            ViaKioskView viaKiosk,

            @Schema(
                    description =
                            "Given by an account that was linked by an invitation: who made it. Absent when I made my file.")
            @Nullable
            InviterView viaInvitation,

            String status) {
        static SharingView of(Grant grant, Optional<ViaInvitation> invited, Instant now) {
            String status = grant.status() == Grant.Status.ACTIVE && !grant.activeAt(now)
                    ? "expired"
                    : grant.status().code();
            return new SharingView(
                    grant.id(),
                    grant.structureId(),
                    grant.purpose().code(),
                    grant.until(),
                    grant.resultIds(),
                    grant.future(),
                    grant.grantedAt(),
                    grant.accord().noticeVersion(),
                    ViaKioskView.of(grant.viaKiosk()),
                    invited.filter(via -> grant.viaKiosk() == null
                                    && !grant.grantedAt().isBefore(via.linkedAt()))
                            .map(InviterView::of)
                            .orElse(null),
                    status);
        }
    }

    /** @param adviserId account of the adviser who made the code */
    @Schema(name = "ViaKiosk")
    record ViaKioskView(
            @Schema(examples = "01940000-0000-7000-8000-000000000101")
            String adviserId,

            Instant codeMadeAt) {
        static @Nullable ViaKioskView of(@Nullable ViaKiosk via) {
            return via == null ? null : new ViaKioskView(via.adviser(), via.codeMadeAt());
        }
    }

    /** @param madeBy account that made the invitation */
    @Schema(name = "Inviter")
    record InviterView(
            @Schema(examples = "01940000-0000-7000-8000-000000000101")
            String madeBy,

            UUID structureId,
            Instant madeAt) {
        static InviterView of(ViaInvitation via) {
            return new InviterView(via.madeBy(), via.structureId(), via.madeAt());
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "SharingPage")
    record SharingPage(List<SharingView> items, @Nullable String nextCursor) {}

    private final ListMySharings list;
    private final ShareMyProfile share;
    private final WithdrawMySharing withdraw;
    private final RecallInvitation recallInvitation;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Clock clock;

    SharingResource(
            ListMySharings list,
            ShareMyProfile share,
            WithdrawMySharing withdraw,
            RecallInvitation recallInvitation,
            Idempotency idempotency,
            CurrentCaller caller,
            Clock clock) {
        this.list = list;
        this.share = share;
        this.withdraw = withdraw;
        this.recallInvitation = recallInvitation;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "List what I have shared, ended and taken back included")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = SharingPage.class)))
    public Response listMySharings(@Valid @BeanParam PageRequest page) {
        Caller who = caller.get();
        List<Grant> grants = list.handle(who, page.after(), page.oneMore());
        Optional<ViaInvitation> invited = recallInvitation.handle(who.self());
        List<SharingView> found = grants.stream()
                .map(grant -> SharingView.of(grant, invited, clock.instant()))
                .toList();
        return page.answer(found, SharingView::grantId);
    }

    @POST
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Let a structure see results of mine, or those to come, until a time",
            description =
                    "A portal shows the text `partage` (/v1/notices/partage) before, and sends its version as `noticeVersion`: only then it is kept which one I read.")
    @APIResponse(
            responseCode = "201",
            description = "The grant",
            content = @Content(schema = @Schema(implementation = SharingView.class)))
    public Response shareMyProfile(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid ShareRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "shareMyProfile",
                idempotencyKey,
                request,
                Idempotency.Creation.of(() -> shared(who, request), Grant::id, id -> list.one(who, id)),
                grant -> Idempotency.Answer.created(
                        "/v1/sharings/" + grant.id(),
                        SharingView.of(grant, recallInvitation.handle(who.self()), clock.instant())));
    }

    private Grant shared(Caller who, ShareRequest request) {
        return share.handle(
                who,
                request.structureId(),
                Purpose.of(request.purpose()),
                new ShareMyProfile.Choice(
                        request.until().toInstant().truncatedTo(ChronoUnit.MICROS),
                        request.resultIds() == null ? List.of() : request.resultIds(),
                        Boolean.TRUE.equals(request.future()),
                        request.noticeVersion()));
    }

    @DELETE
    @Path("/{grantId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(summary = "Take back what I shared; doing so again is harmless")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response withdrawMySharing(@PathParam("grantId") UUID grantId) {
        withdraw.handle(caller.get(), grantId);
        return Response.noContent().build();
    }
}
