package fr.pixemploi.portal.adviser;

import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.client.profile.model.RegisterBeneficiaryRequest;
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

/** A person who is not in the caseload yet. */
@Path("/suivi/{structure}/inscription")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class RegisterPages {
    private final Calls calls;
    private final Profile profile;

    RegisterPages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "adviser")
    static class Templates {
        static native TemplateInstance register(UUID structure, String path);
    }

    @GET
    @Authenticated
    public String ask(@PathParam("structure") UUID structure) {
        return Templates.register(structure, "/suivi/" + structure + "/inscription")
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            @PathParam("structure") UUID structure,
            @FormParam("firstName") @Nullable String firstName,
            @FormParam("lastName") @Nullable String lastName,
            @FormParam("birthDate") @Nullable String birthDate,
            @FormParam("email") @Nullable String email,
            @FormParam("phone") @Nullable String phone,
            @FormParam("externalId") @Nullable String externalId,
            @FormParam(FormState.ONCE) String once) {
        RegisterBeneficiaryRequest person = new RegisterBeneficiaryRequest()
                .structureId(structure)
                .firstName(Typed.text(firstName))
                .lastName(Typed.text(lastName))
                .birthDate(Typed.day(birthDate))
                .email(Typed.text(email))
                .phone(Typed.text(phone))
                .externalId(Typed.text(externalId));
        Beneficiary registered = calls.get(() -> profile.beneficiaries.registerBeneficiary(once, person));
        return Go.to("/suivi/" + structure + "/personnes/" + registered.getId(), Done.REGISTERED);
    }
}
