package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.rights.application.AskInMySpace;
import fr.pixemploi.profile.rights.application.ListRightsRequests;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What I asked structures for, wherever I said it, and what they answered. */
@Path("/v1/rights-requests/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
class MyRightsResource {
    /** What a person asks a structure for. All else they do in their own space by themselves. */
    enum OwnKind {
        EXPORT,
        OBJECTION,
        CORRECTION,
        RESTRICTION;

        RightsRequest.Kind meant() {
            return switch (this) {
                case EXPORT -> RightsRequest.Kind.EXPORT;
                case OBJECTION -> RightsRequest.Kind.OBJECTION;
                case CORRECTION -> RightsRequest.Kind.CORRECTION;
                case RESTRICTION -> RightsRequest.Kind.RESTRICTION;
            };
        }
    }

    /** @param fileId which of my files; without it my own */
    @Schema(name = "AskStructureRequest")
    record AskRequest(
            @NotNull OwnKind kind,
            @Nullable UUID fileId,

            @Nullable
            @Size(max = RightsWish.MAX_WORDS)
            @Schema(
                    description =
                            "What is wrong, in the person's own words: a correction needs them, nothing else has them.",
                    examples = "Mon prénom s'écrit avec un seul n.")
            String words) {
        RightsWish wish() {
            return new RightsWish(kind.meant(), words);
        }
    }

    private final AskInMySpace ask;
    private final ListRightsRequests list;
    private final RightsViews views;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    MyRightsResource(
            AskInMySpace ask,
            ListRightsRequests list,
            RightsViews views,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.ask = ask;
        this.list = list;
        this.views = views;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Ask the structure of one of my files for what only it can do",
            description =
                    "With `fileId` one of my files (404 `not-found` for any other), without it my own. It is kept with the day by which the law "
                            + "wants an answer; what is still to be answered is not kept twice, a correction in other words being another one. Sharings end at "
                            + "`/v1/sharings`, and erasure begins at `/v1/erasures`, without asking anybody.")
    @APIResponse(
            responseCode = "201",
            description = "What was asked for",
            content = @Content(schema = @Schema(implementation = RightsView.class)))
    public Response askStructure(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid AskRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "askStructure",
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> ask.handle(who, request.wish(), request.fileId()),
                        RightsRequest::id,
                        id -> list.mine(who, id)),
                asked -> Idempotency.Answer.created("/v1/rights-requests/me", views.mine(asked)));
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "List what I asked structures for and what they answered, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = RightsView.RightsPage.class)))
    public Response listMyRightsRequests(@Valid @BeanParam PageRequest page) {
        return page.answer(
                list.mine(caller.get(), page.after(), page.oneMore()).stream()
                        .map(views::mine)
                        .toList(),
                RightsView::id);
    }
}
