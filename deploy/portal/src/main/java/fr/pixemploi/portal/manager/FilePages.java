package fr.pixemploi.portal.manager;

import fr.pixemploi.client.profile.model.ImportFaultPage;
import fr.pixemploi.client.profile.model.ModelImport;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Bridge;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Profile;
import fr.pixemploi.portal.services.Uploads;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
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

/** Files in, which are checked before anything is recorded, and tables out. */
@Path("/pilotage/{structure}/fichiers")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class FilePages {
    private final Calls calls;
    private final Profile profile;
    private final Bridge bridge;
    private final Uploads uploads;
    private final PortalSettings settings;

    FilePages(Calls calls, Profile profile, Bridge bridge, Uploads uploads, PortalSettings settings) {
        this.calls = calls;
        this.profile = profile;
        this.bridge = bridge;
        this.uploads = uploads;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "manager")
    static class Templates {
        static native TemplateInstance files(UUID structure, String path);

        static native TemplateInstance imported(
                UUID structure, ModelImport file, Part<ImportFaultPage> faults, String path);
    }

    @GET
    @Authenticated
    public String ask(@PathParam("structure") UUID structure) {
        return Templates.files(structure, path(structure)).render();
    }

    private static String path(UUID structure) {
        return "/pilotage/" + structure + "/fichiers";
    }

    /** Only checked: what is in it takes effect once it is said so. */
    @POST
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(
            @PathParam("structure") UUID structure,
            @FormParam("kind") String kind,
            @RestForm("file") FileUpload file,
            @FormParam(FormState.ONCE) String once) {
        String asked = "/v1/imports?dryRun=true&kind=" + (kind.equals("structures") ? kind : "beneficiaries")
                + "&structureId=" + structure;
        UUID begun = uploads.bring(settings.services().profile(), asked, file.fileName(), file.uploadedFile());
        return Go.to(path(structure) + "/" + begun);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public String follow(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @QueryParam("suite") @Nullable String cursor) {
        Part<ImportFaultPage> faults = calls.part(() -> profile.imports.listImportFaults(id, cursor, 50));
        ModelImport file = calls.get(() -> profile.imports.getImport(id));
        return Templates.imported(structure, file, faults, path(structure) + "/" + id)
                .render();
    }

    @POST
    @Path("/{id}/enregistrer")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> profile.imports.applyImport(id));
        return Go.to(path(structure) + "/" + id, Done.IMPORT_APPLIED);
    }

    @POST
    @Path("/{id}/fin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.run(() -> profile.imports.cancelImport(id));
        return Go.to(path(structure), Done.IMPORT_CANCELLED);
    }

    @GET
    @Path("/personnes.{format:csv|ods}")
    @Authenticated
    public Response take(@PathParam("structure") UUID structure, @PathParam("format") String format) {
        return bridge.document(
                settings.services().profile(), "/v1/caseload/export." + format + "?structureId=" + structure);
    }

    /** How far a file is. */
    @TemplateExtension
    static final class HowFar {
        private HowFar() {}

        /** Something goes on with it by itself. */
        static boolean isRunning(ModelImport file) {
            return switch (file.getState()) {
                case RECEIVING, RECEIVED, CHECKING, APPLYING -> true;
                case CHECKED, DONE, REFUSED -> false;
            };
        }
    }
}
