package fr.pixemploi.portal.jury;

import fr.pixemploi.client.certification.model.CertificationVersion;
import fr.pixemploi.client.certification.model.CertificationVersionPage;
import fr.pixemploi.client.certification.model.VersionComparison;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.reader.Me;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Read;
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
import org.jspecify.annotations.Nullable;

/** Versions of the rules: the figures of each, and how many certifications another one would change. */
@Path("/jury/versions")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class VersionPages {
    private final Calls calls;
    private final Certification certification;
    private final Me me;

    VersionPages(Calls calls, Certification certification, Me me) {
        this.calls = calls;
        this.certification = certification;
        this.me = me;
    }

    @CheckedTemplate(basePath = "jury")
    static class Templates {
        static native TemplateInstance versions(CertificationVersionPage versions);

        static native TemplateInstance version(
                Read<CertificationVersion> version,
                Part<CertificationVersionPage> others,
                String with,
                @Nullable VersionComparison comparison,
                boolean mine);
    }

    @GET
    @Authenticated
    public String list(@QueryParam("suite") @Nullable String cursor) {
        return Templates.versions(calls.get(() -> certification.versions.listVersions(cursor, 50)))
                .render();
    }

    /** @param with the version that it is compared with; none when absent */
    @GET
    @Path("/{id}")
    @Authenticated
    public String show(@PathParam("id") String id, @QueryParam("avec") @Nullable String with) {
        Part<CertificationVersionPage> others = calls.part(() -> certification.versions.listVersions(null, 200));
        Read<CertificationVersion> version =
                calls.get(() -> Read.of(certification.versions.getVersionWithHttpInfo(id)));
        String other = Typed.text(with);
        VersionComparison comparison =
                other == null ? null : calls.get(() -> certification.versions.compareVersions(id, other));
        return Templates.version(
                        version,
                        others,
                        other == null ? "" : other,
                        comparison,
                        me.subject().equals(version.value().getAuthor()))
                .render();
    }

    @POST
    @Path("/{id}/activer")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response activate(
            @PathParam("id") String id, @FormParam("version") String version, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.versions.activateVersion(id, version));
        return Go.to("/jury/versions/" + id, Done.SAVED);
    }

    @POST
    @Path("/{id}/abandonner")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(
            @PathParam("id") String id, @FormParam("version") String version, @FormParam(FormState.ONCE) String once) {
        calls.run(() -> certification.versions.dropVersion(id, version));
        return Go.to("/jury/versions", Done.REMOVED);
    }
}
