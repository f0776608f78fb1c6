package fr.pixemploi.profile.game.rest;

import fr.pixemploi.kit.document.QrCode;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.Uncounted;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.game.application.GameTerms;
import fr.pixemploi.profile.game.application.LookAtTeam;
import fr.pixemploi.profile.game.application.ShowGames;
import fr.pixemploi.profile.game.domain.GameCode;
import fr.pixemploi.profile.game.domain.GamePhase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the codes of a game lead. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "games")
class GameDoorResource {
    private static final int LONGEST = 20;
    private static final String SVG = "image/svg+xml";

    /**
     * A team that a person may join.
     *
     * @param game its name
     * @param team its name
     * @param text what joining agrees to: sentences in French
     * @param textVersion to be sent with the joining
     */
    @Schema(name = "GameTeam")
    record GameTeamView(
            @Schema(examples = "Le Pixomètre de l'hiver") String game,
            @Schema(examples = "Les Cigales") String team,
            GamePhase phase,
            Instant beginsAt,
            Instant endsAt,

            @Schema(examples = "[\"Vous pouvez quitter le jeu quand vous voulez.\"]")
            List<String> text,

            @Schema(examples = "1") int textVersion) {}

    private final LookAtTeam look;
    private final ShowGames show;
    private final GameTerms terms;
    private final ProfileSettings settings;
    private final CurrentCaller caller;
    private final Clock clock;

    GameDoorResource(
            LookAtTeam look,
            ShowGames show,
            GameTerms terms,
            ProfileSettings settings,
            CurrentCaller caller,
            Clock clock) {
        this.look = look;
        this.show = show;
        this.terms = terms;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/game-teams/{code}")
    @RolesAllowed("beneficiary")
    @Limited("codes")
    @Operation(summary = "Look at a team before joining it, and at what joining agrees to")
    public GameTeamView getGameTeam(
            @Parameter(example = "ACDEFGHJKM") @PathParam("code") @Size(max = LONGEST) String code) {
        LookAtTeam.Found found = look.handle(caller.get(), new GameCode(code));
        return new GameTeamView(
                found.game().name(),
                found.team().name(),
                found.game().phase(clock.instant()),
                found.game().beginsAt(),
                found.game().endsAt(),
                terms.text(),
                terms.version());
    }

    @GET
    @Path("/game-teams/{code}/qr")
    @Produces(SVG)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "The address where people join a team, as a QR code to print or to show",
            description = "For staff who may read the game.")
    @APIResponse(responseCode = "200", description = "The picture", content = @Content(mediaType = SVG))
    public Response getGameTeamQr(
            @Parameter(example = "ACDEFGHJKM") @PathParam("code") @Size(max = LONGEST) String code) {
        GameCode team = new GameCode(code);
        show.ofTeam(caller.get(), team);
        String page =
                settings.gamePage().map(address -> address + "/" + team.value()).orElse(team.value());
        return Response.ok(new QrCode(page).svg(), SVG).build();
    }

    /** Counted for nobody: a portal asks for many walls from one address, every few seconds. It is cheap, and a guessed code shows nobody. */
    @GET
    @Path("/game-walls/{code}")
    @PermitAll
    @Uncounted
    @Operation(
            summary = "See how the teams of a game stand, by the code of its wall",
            description =
                    "Without an account. Totals move in steps of five people's tests at least, and tell nobody's own.")
    public GameBoard getGameWall(
            @Parameter(example = "HJKMNPQRTV") @PathParam("code") @Size(max = LONGEST) String code) {
        return GameBoard.of(show.onTheWall(new GameCode(code)), clock.instant());
    }
}
