package fr.pixemploi.portal.person.data;

import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.client.profile.model.MyFiles;
import fr.pixemploi.client.profile.model.UpdateMyFileRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** My file: who I am and how I am reached, to look at and to correct; and the way to all other pages of my data. */
@Path("/mon-espace/donnees")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class DataPages {
    private final Calls calls;
    private final Profile profile;

    DataPages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "person/data")
    static class Templates {
        static native TemplateInstance file(Beneficiary file, Part<MyFiles> files);
    }

    @GET
    @Authenticated
    public String show() {
        Part<MyFiles> files = calls.part(() -> profile.myFile.listMyFiles());
        return Templates.file(calls.get(() -> profile.myFile.getMyFile(null)), files)
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(
            @FormParam("firstName") String firstName,
            @FormParam("lastName") String lastName,
            @FormParam("birthDate") @Nullable LocalDate birthDate,
            @FormParam("email") String email,
            @FormParam("phone") String phone,
            @FormParam("version") long version,
            @FormParam(FormState.ONCE) String once) {
        UpdateMyFileRequest file =
                new UpdateMyFileRequest().firstName(firstName).lastName(lastName);
        if (birthDate != null) file.birthDate(birthDate);
        if (!email.isBlank()) file.email(email.strip());
        if (!phone.isBlank()) file.phone(phone.strip());
        calls.get(() -> profile.wholeFile.updateMyFile("\"" + version + "\"", file, null));
        return Go.to("/mon-espace/donnees", Done.SAVED);
    }

    @POST
    @Path("/dossiers/{id}/separer")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response part(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.run(() -> profile.myFile.partFile(id));
        return Go.to("/mon-espace/donnees", Done.FILE_PARTED);
    }
}
