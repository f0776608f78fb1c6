package fr.pixemploi.portal.game;

import fr.pixemploi.client.profile.model.Game;
import fr.pixemploi.client.profile.model.GamePage;
import fr.pixemploi.client.profile.model.MakeGameRequest;
import fr.pixemploi.client.profile.model.TeamKind;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.services.Bridge;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Games of a structure: made, with the codes of their teams, and ended. */
@Path("/pilotage/{structure}/jeux")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ManageGamePages {
    private final Calls calls;
    private final Profile profile;
    private final Bridge bridge;
    private final PortalSettings settings;

    ManageGamePages(Calls calls, Profile profile, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.profile = profile;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "game")
    static class Templates {
        static native TemplateInstance games(UUID structure, GamePage games, String path);

        static native TemplateInstance game(UUID structure, Game game, String path);
    }

    @GET
    @Authenticated
    public String list(@PathParam("structure") UUID structure, @QueryParam("suite") @Nullable String cursor) {
        GamePage games = calls.get(() -> profile.games.listGames(structure, cursor, 25));
        return Templates.games(structure, games, "/pilotage/" + structure + "/jeux")
                .render();
    }

    /** @param teams one a line */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            @PathParam("structure") UUID structure,
            @FormParam("name") @Nullable String name,
            @FormParam("teamsAre") String teamsAre,
            @FormParam("firstDay") @Nullable String firstDay,
            @FormParam("lastDay") @Nullable String lastDay,
            @FormParam("teams") @Nullable String teams,
            @FormParam(FormState.ONCE) String once) {
        List<String> typed = teams == null
                ? List.of()
                : teams.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        MakeGameRequest game = new MakeGameRequest()
                .structureId(structure)
                .name(Typed.text(name))
                .teamsAre(TeamKind.fromValue(teamsAre))
                .firstDay(Typed.day(firstDay))
                .lastDay(Typed.day(lastDay))
                .teams(typed);
        Game made = calls.get(() -> profile.games.makeGame(once, game));
        return Go.to("/pilotage/" + structure + "/jeux/" + made.getId(), Done.GAME_MADE);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public String show(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        Game game = calls.get(() -> profile.games.getGame(id));
        return Templates.game(structure, game, "/pilotage/" + structure + "/jeux/" + id)
                .render();
    }

    @GET
    @Path("/{id}/{code}.svg")
    @Authenticated
    public Response qr(@PathParam("code") String code) {
        return bridge.document(settings.services().profile(), "/v1/game-teams/" + code + "/qr");
    }

    @POST
    @Path("/{id}/fin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> profile.games.endGame(id));
        return Go.to("/pilotage/" + structure + "/jeux/" + id, Done.GAME_ENDED);
    }
}
