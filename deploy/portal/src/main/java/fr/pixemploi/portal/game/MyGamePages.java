package fr.pixemploi.portal.game;

import fr.pixemploi.client.profile.model.MyGame;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Where a person plays, and the way out. */
@Path("/mon-espace/jeu")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class MyGamePages {
    private final Calls calls;
    private final Profile profile;

    MyGamePages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "game")
    static class Templates {
        static native TemplateInstance mine(@Nullable MyGame game);
    }

    @GET
    @Authenticated
    public String show() {
        return Templates.mine(calls.find(() -> profile.games.getMyGame())).render();
    }

    @POST
    @Path("/fin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@FormParam(FormState.ONCE) String once) {
        calls.run(() -> profile.games.leaveGame());
        return Go.to("/mon-espace/jeu", Done.GAME_LEFT);
    }
}
