package fr.pixemploi.portal.centre.candidate;

import fr.pixemploi.client.certification.model.ImportFaultPage;
import fr.pixemploi.client.certification.model.ModelImport;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Bridge;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Uploads;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Many candidates in one file: checked first, what is wrong shown by line, applied only then. */
@Path("/centre")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ImportPages {
    private final Calls calls;
    private final Certification certification;
    private final Uploads uploads;
    private final Bridge bridge;
    private final PortalSettings settings;

    ImportPages(Calls calls, Certification certification, Uploads uploads, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.certification = certification;
        this.uploads = uploads;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        static native TemplateInstance bring(UUID centreId);

        static native TemplateInstance brought(ModelImport brought, Part<ImportFaultPage> faults);
    }

    @GET
    @Path("/{centreId}/import")
    @Authenticated
    public String form(@PathParam("centreId") UUID centreId) {
        return Templates.bring(centreId).render();
    }

    @GET
    @Path("/{centreId}/import/modele.csv")
    @Authenticated
    public Response template(@PathParam("centreId") UUID centreId) {
        return bridge.document(settings.services().certification(), "/v1/import-templates/candidates");
    }

    @POST
    @Path("/{centreId}/import")
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(
            @PathParam("centreId") UUID centreId,
            @RestForm("file") FileUpload file,
            @RestForm(FormState.ONCE) String once) {
        UUID id = uploads.bring(
                settings.services().certification(),
                "/v1/imports?kind=candidates&dryRun=true&structureId=" + centreId,
                file.fileName(),
                file.uploadedFile());
        return Go.to("/centre/import/" + id);
    }

    @GET
    @Path("/import/{id}")
    @Authenticated
    public String show(@PathParam("id") UUID id, @QueryParam("suite") @Nullable String cursor) {
        Part<ImportFaultPage> faults = calls.part(() -> certification.imports.listImportFaults(id, cursor, 50));
        return Templates.brought(calls.get(() -> certification.imports.getImport(id)), faults)
                .render();
    }

    @POST
    @Path("/import/{id}/appliquer")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.imports.applyImport(id));
        return Go.to("/centre/import/" + id);
    }

    @POST
    @Path("/import/{id}/annuler")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("id") UUID id, @FormParam("centreId") UUID centreId, @FormParam(FormState.ONCE) String once) {
        calls.run(() -> certification.imports.cancelImport(id));
        return Go.to("/centre/" + centreId + "/import", Done.REMOVED);
    }
}
