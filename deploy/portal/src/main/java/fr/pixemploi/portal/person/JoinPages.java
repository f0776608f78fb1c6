package fr.pixemploi.portal.person;

import fr.pixemploi.client.profile.model.LinkMyAccountRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/**
 * The code of an invitation, typed or by its QR code (which brings it behind a {@code #}, so that no log and no history of a proxy knows it). Who is not
 * logged in yet logs in after having typed it, and does not type it again.
 */
@Path("/rejoindre")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class JoinPages {
    private final Calls calls;
    private final Profile profile;

    JoinPages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "person")
    static class Templates {
        static native TemplateInstance join();
    }

    @GET
    public String ask() {
        return Templates.join().render();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(@FormParam("invitationCode") String code, @FormParam(FormState.ONCE) String once) {
        String typed = code == null ? "" : code.strip();
        calls.get(() -> profile.myFile.linkMyAccount(new LinkMyAccountRequest().invitationCode(typed)));
        return Go.to("/mon-espace", Done.FILE_LINKED);
    }
}
