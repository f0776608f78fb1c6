package fr.pixemploi.portal.person.data;

import fr.pixemploi.client.profile.model.BegunErasure;
import fr.pixemploi.client.profile.model.EraseMeRequest;
import fr.pixemploi.client.profile.model.ErasureText;
import fr.pixemploi.portal.form.FormState;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Erasure of all that is kept of me, after reading what it means. */
@Path("/mon-espace/donnees/effacement")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ErasurePages {
    private final Calls calls;
    private final Profile profile;

    ErasurePages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "person/data")
    static class Templates {
        static native TemplateInstance erasure(ErasureText text);

        static native TemplateInstance erased(BegunErasure begun);
    }

    @GET
    @Authenticated
    public String ask() {
        return Templates.erasure(calls.get(() -> profile.erasures.getErasureText()))
                .render();
    }

    /** A page at once: its receipt is told this once, and stands in no address. Sent again, it is the same erasure. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String erase(
            @FormParam("textVersion") int textVersion,
            @FormParam("understood") @Nullable String understood,
            @FormParam(FormState.ONCE) String once) {
        EraseMeRequest request = new EraseMeRequest().textVersion(textVersion);
        if (understood != null) request.understood(EraseMeRequest.UnderstoodEnum.TRUE);
        return Templates.erased(calls.get(() -> profile.erasures.eraseMe(once, request)))
                .render();
    }
}
