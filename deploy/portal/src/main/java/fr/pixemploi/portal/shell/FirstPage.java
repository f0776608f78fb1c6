package fr.pixemploi.portal.shell;

import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Here;
import fr.pixemploi.portal.reader.Me;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** The door: what this is, and for whoever is logged in the way to their own pages. */
@Path("/")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class FirstPage {
    private final Me me;

    FirstPage(Me me) {
        this.me = me;
    }

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance first();
    }

    @GET
    @PermitAll
    public String first() {
        return Templates.first().render();
    }

    /** After the login: to the pages of the one role that somebody has, else to the choice. */
    @GET
    @Path("/entrer")
    @Authenticated
    public Response enter() {
        return Go.to(me.home());
    }

    /** Where Keycloak leads back to; who comes here otherwise goes on as if by the door. */
    @GET
    @Path("/connexion")
    @Authenticated
    public Response back() {
        return Go.to(me.home());
    }

    /** The same for pages with a second factor; who has none of their roles is told so there. */
    @GET
    @Path("/connexion/equipe")
    @Authenticated
    public Response staffBack() {
        return Go.to(me.home());
    }

    /** The login ends here before this is reached; who has none goes to the door. */
    @GET
    @Path("/deconnexion")
    @Authenticated
    public Response leave() {
        return Go.to("/au-revoir");
    }

    /** After the login has ended: what pages with a second factor kept ends too. */
    @GET
    @Path("/au-revoir")
    @PermitAll
    public Response goodbye() {
        return Response.seeOther(Here.with("/", FormState.DONE, Done.LOGGED_OUT.key()))
                .cookie(new NewCookie.Builder("q_session_staff")
                        .path("/")
                        .maxAge(0)
                        .build())
                .build();
    }

    /** All addresses that nobody answers. */
    @GET
    @Path("/{any:.+}")
    @PermitAll
    public Response nothing() {
        throw new NotFoundException();
    }
}
