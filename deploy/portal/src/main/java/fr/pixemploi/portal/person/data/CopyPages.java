package fr.pixemploi.portal.person.data;

import fr.pixemploi.client.profile.model.ExportList;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A copy of all that is kept of me, to read or to take away. */
@Path("/mon-espace/donnees/copie")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CopyPages {
    private final Calls calls;
    private final Profile profile;
    private final Bridge bridge;
    private final PortalSettings settings;

    CopyPages(Calls calls, Profile profile, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.profile = profile;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "person/data")
    static class Templates {
        static native TemplateInstance copies(ExportList copies);
    }

    @GET
    @Authenticated
    public String list() {
        return Templates.copies(calls.get(() -> profile.exports.listMyExports()))
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@FormParam(FormState.ONCE) String once) {
        calls.get(() -> profile.exports.askForExport(once));
        return Go.to("/mon-espace/donnees/copie", Done.EXPORT_ASKED);
    }

    @GET
    @Path("/{id}/page")
    @Authenticated
    public Response page(@PathParam("id") UUID id) {
        return bridge.document(settings.services().profile(), "/v1/exports/" + id + "/page");
    }

    @GET
    @Path("/{id}/archive.zip")
    @Authenticated
    public Response archive(@PathParam("id") UUID id) {
        return bridge.document(settings.services().profile(), "/v1/exports/" + id + "/archive");
    }
}
