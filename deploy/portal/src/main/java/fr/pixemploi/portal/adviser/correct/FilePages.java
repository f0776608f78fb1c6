package fr.pixemploi.portal.adviser.correct;

import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.client.profile.model.UpdateBeneficiaryRequest;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who somebody is and how they are reached. */
@Path("/suivi/{structure}/personnes/{id}/dossier")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class FilePages {
    private final Calls calls;
    private final Profile profile;

    FilePages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "correct")
    static class Templates {
        static native TemplateInstance file(UUID structure, Beneficiary person, String page);
    }

    @GET
    @Authenticated
    public String show(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        Beneficiary person = calls.get(() -> profile.beneficiaries.getBeneficiary(id, null));
        return Templates.file(structure, person, page(structure, id)).render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("firstName") @Nullable String firstName,
            @FormParam("lastName") @Nullable String lastName,
            @FormParam("birthDate") @Nullable String birthDate,
            @FormParam("email") @Nullable String email,
            @FormParam("phone") @Nullable String phone,
            @FormParam("externalId") @Nullable String externalId,
            @FormParam("version") long version,
            @FormParam(FormState.ONCE) String once) {
        Beneficiary before = calls.get(() -> profile.beneficiaries.getBeneficiary(id, null));
        // What partners call the person is not in this form, and stays as it is.
        UpdateBeneficiaryRequest file = new UpdateBeneficiaryRequest()
                .partnerIds(before.getPartnerIds())
                .firstName(Typed.text(firstName))
                .lastName(Typed.text(lastName))
                .birthDate(Typed.day(birthDate))
                .email(Typed.text(email))
                .phone(Typed.text(phone))
                .externalId(Typed.text(externalId));
        calls.get(() -> profile.wholeBeneficiary.updateBeneficiary(id, "\"" + version + "\"", file));
        return Go.to(page(structure, id), Done.FILE_CORRECTED);
    }

    private static String page(UUID structure, UUID id) {
        return "/suivi/" + structure + "/personnes/" + id;
    }
}
