package fr.pixemploi.profile.sharing.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.RecallInvitation;
import fr.pixemploi.profile.sharing.application.ListMySharings;
import fr.pixemploi.profile.sharing.application.ShareMyProfile;
import fr.pixemploi.profile.sharing.application.request.DecideOnRequest;
import fr.pixemploi.profile.sharing.application.request.ListSharingRequests;
import fr.pixemploi.profile.sharing.application.request.RequestTerms;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.request.SharingRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What structures ask me to share, and what I say. */
@Path("/v1/sharing-requests/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sharing-requests")
class MySharingRequestResource {
    /** @param resultIds results of mine; @param future whether results completed from now on are shared too */
    @Schema(name = "AcceptSharingRequest")
    record AcceptRequest(
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

    /** @param why the reason in words */
    @Schema(name = "SharingAskedOfMe")
    record AskedOfMeView(
            UUID id,
            UUID structureId,
            @Schema(examples = "preparer-un-entretien") String reason,

            @Schema(examples = "Préparer un entretien avec vous")
            String why,

            String purpose,
            Instant askedAt,
            Instant endsAt) {}

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "SharingAskedOfMePage")
    record AskedOfMePage(
            List<AskedOfMeView> items, @Nullable String nextCursor) {}

    private final ListSharingRequests list;
    private final DecideOnRequest decide;
    private final RequestTerms terms;
    private final ListMySharings sharings;
    private final RecallInvitation recallInvitation;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Problems problems;
    private final Clock clock;

    MySharingRequestResource(
            ListSharingRequests list,
            DecideOnRequest decide,
            RequestTerms terms,
            ListMySharings sharings,
            RecallInvitation recallInvitation,
            Idempotency idempotency,
            CurrentCaller caller,
            Problems problems,
            Clock clock) {
        this.list = list;
        this.decide = decide;
        this.terms = terms;
        this.sharings = sharings;
        this.recallInvitation = recallInvitation;
        this.idempotency = idempotency;
        this.caller = caller;
        this.problems = problems;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "List what structures ask me to share and I may still decide on, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = AskedOfMePage.class)))
    public Response listMySharingRequests(@Valid @BeanParam PageRequest page) {
        List<AskedOfMeView> found = list.mine(caller.get(), page.after(), page.oneMore()).stream()
                .map(this::view)
                .toList();
        return page.answer(found, AskedOfMeView::id);
    }

    private AskedOfMeView view(SharingRequest request) {
        // A reason that an earlier version of the list had is told by its code.
        String why = terms.reason(request.reason())
                .map(reason -> reason.in(problems.preferredLanguage()))
                .orElse(request.reason());
        return new AskedOfMeView(
                request.id(),
                request.structureId(),
                request.reason(),
                why,
                request.purpose().code(),
                request.askedAt(),
                request.endsAt());
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Accept: a sharing like any other, with what I choose, until when I choose",
            description =
                    "A portal shows the text `partage` before, and sends its version as `noticeVersion`: only then it is kept which one I read. Taken back like any other, at /v1/sharings.")
    @APIResponse(
            responseCode = "201",
            description = "The grant",
            content = @Content(schema = @Schema(implementation = SharingResource.SharingView.class)))
    public Response acceptSharingRequest(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid AcceptRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "acceptSharingRequest " + id,
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> decide.accept(
                                who,
                                id,
                                new ShareMyProfile.Choice(
                                        request.until().toInstant().truncatedTo(ChronoUnit.MICROS),
                                        request.resultIds() == null ? List.of() : request.resultIds(),
                                        Boolean.TRUE.equals(request.future()),
                                        request.noticeVersion())),
                        Grant::id,
                        grantId -> sharings.one(who, grantId)),
                grant -> Idempotency.Answer.created(
                        "/v1/sharings/" + grant.id(),
                        SharingResource.SharingView.of(grant, recallInvitation.handle(who.self()), clock.instant())));
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Refuse, which nobody else sees; doing so again is harmless",
            description = "To the structure it looks as if I had not answered.")
    @APIResponse(responseCode = "204", description = "Refused")
    public Response refuseSharingRequest(@PathParam("id") UUID id) {
        decide.refuse(caller.get(), id);
        return Response.noContent().build();
    }
}
