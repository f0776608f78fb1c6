package fr.pixemploi.portal.release;

import fr.pixemploi.client.profile.model.Release;
import fr.pixemploi.client.profile.model.ReleaseList;
import fr.pixemploi.client.profile.model.ReleaseTable;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.services.Bridge;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Open to everybody, as what they show is. */
@Path("/indicateurs")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ReleasePages {
    private final Calls calls;
    private final Profile profile;
    private final Bridge bridge;
    private final PortalSettings settings;

    ReleasePages(Calls calls, Profile profile, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.profile = profile;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance releases(ReleaseList releases);

        static native TemplateInstance release(Release release);

        static native TemplateInstance table(Release release, ReleaseTable table);
    }

    @GET
    @PermitAll
    public String releases() {
        return Templates.releases(calls.get(() -> profile.releases.listReleases()))
                .render();
    }

    @GET
    @Path("/{quarter}")
    @PermitAll
    public String release(@PathParam("quarter") String quarter) {
        return Templates.release(calls.get(() -> profile.releases.getRelease(quarter, null)))
                .render();
    }

    @GET
    @Path("/{quarter: \\d{4}-Q[1-4]}/donnees.csv")
    @Produces(MediaType.WILDCARD)
    @PermitAll
    public Response openData(@PathParam("quarter") String quarter) {
        return bridge.document(settings.services().profile(), "/v1/releases/" + quarter + "/open-data.csv");
    }

    @GET
    @Path("/{quarter: \\d{4}-Q[1-4]}/dictionnaire.json")
    @Produces(MediaType.WILDCARD)
    @PermitAll
    public Response dictionary(@PathParam("quarter") String quarter) {
        return bridge.document(settings.services().profile(), "/v1/releases/" + quarter + "/schema.json");
    }

    @GET
    @Path("/{quarter}/{figure}/{facet}")
    @PermitAll
    public String table(
            @PathParam("quarter") String quarter,
            @PathParam("figure") String figure,
            @PathParam("facet") String facet) {
        Release release = calls.get(() -> profile.releases.getRelease(quarter, null));
        ReleaseTable table = calls.get(() -> profile.releases.getReleaseTable(facet, figure, quarter, null));
        return Templates.table(release, table).render();
    }
}
