package fr.pixemploi.portal.game;

import fr.pixemploi.client.profile.model.GameBoard;
import fr.pixemploi.client.profile.model.GameTeam;
import fr.pixemploi.client.profile.model.JoinTeamRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
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
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** Where the QR code of a team leads, and the wall, which anyone may look at who has its address. */
@Path("/jeu")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class GamePages {
    private final Calls calls;
    private final Profile profile;

    GamePages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "game")
    static class Templates {
        static native TemplateInstance enter();

        static native TemplateInstance join(GameTeam team, String path);

        static native TemplateInstance wall(GameBoard board, String path);

        static native TemplateInstance board(GameBoard board, String path);
    }

    /** The code is typed. */
    @GET
    @PermitAll
    public Object enter(@QueryParam("code") @Nullable String code) {
        String typed = Typed.text(code);
        return typed == null
                ? Templates.enter().render()
                : Response.seeOther(UriBuilder.fromPath("/jeu/{code}").build(typed.replaceAll("[\\s-]", "")))
                        .build();
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public String look(@PathParam("code") String code) {
        GameTeam team = calls.get(() -> profile.games.getGameTeam(code));
        return Templates.join(team, "/jeu/" + code).render();
    }

    @POST
    @Path("/{code}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(
            @PathParam("code") String code,
            @FormParam("nickname") @Nullable String nickname,
            @FormParam("agreed") boolean agreed,
            @FormParam("textVersion") int textVersion,
            @FormParam(FormState.ONCE) String once) {
        JoinTeamRequest seat = new JoinTeamRequest()
                .code(code)
                .nickname(Typed.text(nickname))
                .agreed(agreed)
                .textVersion(textVersion);
        calls.get(() -> profile.games.joinTeam(seat));
        return Go.to("/mon-espace/jeu", Done.GAME_JOINED);
    }

    @GET
    @Path("/mur/{code}")
    @PermitAll
    public String wall(@PathParam("code") String code) {
        return Templates.wall(calls.get(() -> profile.games.getGameWall(code)), "/jeu/mur/" + code)
                .render();
    }

    /** The part of the wall that changes; nothing while it is as it was seen. */
    @GET
    @Path("/mur/{code}/tableau")
    @PermitAll
    public Response board(@PathParam("code") String code, @QueryParam("vu") @Nullable String seen) {
        GameBoard board = calls.get(() -> profile.games.getGameWall(code));
        return Boards.seen(board).equals(seen)
                ? Response.noContent().build()
                : Response.ok(Templates.board(board, "/jeu/mur/" + code).render())
                        .build();
    }
}
