package fr.pixemploi.profile.game.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.game.application.GetMyGame;
import fr.pixemploi.profile.game.application.JoinTeam;
import fr.pixemploi.profile.game.application.LeaveGame;
import fr.pixemploi.profile.game.application.Seat;
import fr.pixemploi.profile.game.domain.GameCode;
import fr.pixemploi.profile.game.domain.Nickname;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a person plays. */
@Path("/v1/games/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "games")
class MyGameResource {
    /**
     * A seat to take in a team, and with it the accord that one's pix count.
     *
     * @param code of the team
     * @param nickname two to twenty letters, figures, spaces and hyphens, four figures at most, and none of one's names
     * @param agreed true: that the pix of my tests count for the team from now on
     * @param textVersion of the text that I was shown (/v1/game-teams/{code})
     */
    @Schema(name = "JoinTeamRequest")
    record JoinTeamRequest(
            @NotNull @Size(min = 1, max = 20) @Schema(examples = "ACDEFGHJKM")
            String code,

            @NotNull @Impersonal @Size(min = 2, max = 20) @Schema(examples = "Cigale 26")
            String nickname,

            @NotNull @AssertTrue(message = "{fr.pixemploi.profile.game.Agreed.message}") @Schema(examples = "true")
            Boolean agreed,

            @NotNull @Min(1) @Schema(examples = "1") Integer textVersion) {
        @AssertTrue(message = "{fr.pixemploi.profile.game.Nickname.message}")
        @PointsTo("nickname")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isCalledByANickname() {
            return nickname == null || Nickname.isOne(nickname);
        }
    }

    /**
     * Where I play. How many pix I gained stands in no answer of a game.
     *
     * @param team its name
     */
    @Schema(name = "MyGame")
    record MyGameView(
            @Schema(examples = "Les Cigales") String team,
            @Schema(examples = "Cigale 26") String nickname,
            Instant joinedAt,
            GameBoard board) {
        static MyGameView of(Seat seat, Instant now) {
            return new MyGameView(
                    seat.team().name(),
                    seat.player().nickname().value(),
                    seat.player().joinedAt(),
                    GameBoard.of(seat.game(), now));
        }
    }

    private final GetMyGame get;
    private final JoinTeam join;
    private final LeaveGame leave;
    private final CurrentCaller caller;
    private final Clock clock;

    MyGameResource(GetMyGame get, JoinTeam join, LeaveGame leave, CurrentCaller caller, Clock clock) {
        this.get = get;
        this.join = join;
        this.leave = leave;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Read where I play, and how the teams stand",
            description = "404 `not-found` when I play nowhere.")
    public MyGameView getMyGame() {
        return MyGameView.of(get.handle(caller.get()), clock.instant());
    }

    @PUT
    @RolesAllowed("beneficiary")
    @Limited("codes")
    @Operation(
            summary = "Join a team, or take another nickname in mine",
            description =
                    "Joining agrees that the pix of my tests count for the team from now on. I play in one game at a time, and leave it whenever I want. 404 `not-found` when the code leads nowhere.")
    public MyGameView joinTeam(@NotNull @Valid JoinTeamRequest request) {
        join.handle(
                caller.get(), new GameCode(request.code()), new Nickname(request.nickname()), request.textVersion());
        return getMyGame();
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Leave my team; doing so again is harmless",
            description =
                    "Takes back that my pix count: nothing of me counts from now on, and what waited is forgotten. Of a total that was shown nothing is taken out, since that would tell my part of it.")
    @APIResponse(responseCode = "204", description = "I play nowhere.")
    public void leaveGame() {
        leave.handle(caller.get());
    }
}
