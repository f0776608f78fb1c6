package fr.pixemploi.portal.person.data;

import fr.pixemploi.client.profile.model.Erasure;
import fr.pixemploi.client.profile.model.ErasureReceiptRequest;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.OpenToAll;
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

/** How far an erasure is, by its receipt: whoever was erased has no account any more. */
@Path("/suivre-effacement")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ErasureProgressPage {
    private final Calls calls;
    private final Profile profile;

    ErasureProgressPage(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "person/data")
    static class Templates {
        static native TemplateInstance receipt();

        static native TemplateInstance progress(Erasure erasure);
    }

    @GET
    public String receipt() {
        return Templates.receipt().render();
    }

    /** The receipt stands in the body alone, as the service wants it. */
    @POST
    @OpenToAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String progress(@FormParam("receiptCode") String code, @FormParam(FormState.ONCE) String once) {
        ErasureReceiptRequest receipt = new ErasureReceiptRequest().receiptCode(code.strip());
        return Templates.progress(calls.get(() -> profile.erasures.showErasure(receipt)))
                .render();
    }
}
