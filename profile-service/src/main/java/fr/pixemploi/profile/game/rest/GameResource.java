package fr.pixemploi.profile.game.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.game.application.EndGame;
import fr.pixemploi.profile.game.application.MakeGame;
import fr.pixemploi.profile.game.application.ShowGames;
import fr.pixemploi.profile.game.domain.Game;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Games of a structure, for its staff. */
@Path("/v1/games")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "games", description = "Teams that gain pix together; totals that tell nobody's own.")
class GameResource {
    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "GamePage")
    record GamePage(List<GameView> items, @Nullable String nextCursor) {}

    private final MakeGame make;
    private final EndGame end;
    private final ShowGames show;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Clock clock;

    GameResource(
            MakeGame make, EndGame end, ShowGames show, Idempotency idempotency, CurrentCaller caller, Clock clock) {
        this.make = make;
        this.end = end;
        this.show = show;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("manager")
    @Operation(
            summary = "Make a game of a structure",
            description = "From the start of its first day to the end of its last one, by the structure's clock.")
    @APIResponse(
            responseCode = "201",
            description = "The game, with a code for each team and one for the wall",
            content = @Content(schema = @Schema(implementation = GameView.class)))
    public Response makeGame(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid MakeGameRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "makeGame",
                idempotencyKey,
                request,
                Idempotency.Creation.of(() -> make.handle(who, request.wanted()), Game::id, id -> show.one(who, id)),
                made -> Idempotency.Answer.created("/v1/games/" + made.id(), view(made)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "List the games of a structure, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = GamePage.class)))
    public Response listGames(
            @QueryParam("structureId") @NotNull UUID structureId, @Valid @BeanParam PageRequest page) {
        List<GameView> found = show.of(caller.get(), structureId, page.after(), page.oneMore()).stream()
                .map(this::view)
                .toList();
        return page.answer(found, GameView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Read a game, with its codes")
    public GameView getGame(@PathParam("id") UUID id) {
        return view(show.one(caller.get(), id));
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("manager")
    @Operation(
            summary = "End a game now; doing so again is harmless",
            description =
                    "Results of tests that were done by then are counted for an hour. Then the totals stand and the players are forgotten.")
    public GameView endGame(@PathParam("id") UUID id) {
        return view(end.handle(caller.get(), id));
    }

    private GameView view(Game game) {
        return GameView.of(game, clock.instant());
    }
}
