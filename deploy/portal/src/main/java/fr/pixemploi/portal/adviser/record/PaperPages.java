package fr.pixemploi.portal.adviser.record;

import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.client.profile.model.Invitation;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Typed;
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
import org.jspecify.annotations.Nullable;

/** The sheet for an interview, and the code by which a person comes in: told once, and kept by nobody. */
@Path("/suivi/{structure}/personnes/{id}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class PaperPages {
    private final Calls calls;
    private final Profile profile;
    private final Bridge bridge;
    private final PortalSettings settings;

    PaperPages(Calls calls, Profile profile, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.profile = profile;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "record")
    static class Templates {
        static native TemplateInstance invite(
                UUID structure, Beneficiary person, @Nullable Invitation invitation, @Nullable String sent);
    }

    @GET
    @Path("/fiche")
    @Authenticated
    public Response sheet(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        return bridge.document(
                settings.services().profile(), "/v1/caseload/sheets/" + id + "?structureId=" + structure);
    }

    @GET
    @Path("/invitation")
    @Authenticated
    public String ask(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        Beneficiary person = calls.get(() -> profile.beneficiaries.getBeneficiary(id, null));
        return Templates.invite(structure, person, null, null).render();
    }

    /**
     * The answer of the form itself, since a page that is asked for again could not show the code: nobody has it any more.
     *
     * @param send {@code email} or {@code sms} to have it sent, too
     */
    @POST
    @Path("/invitation")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String invite(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("send") @Nullable String send,
            @FormParam(FormState.ONCE) String once) {
        Beneficiary person = calls.get(() -> profile.beneficiaries.getBeneficiary(id, null));
        Invitation invitation = calls.get(() -> profile.beneficiaries.inviteBeneficiary(id, Typed.text(send)));
        return Templates.invite(structure, person, invitation, Typed.text(send)).render();
    }

    @POST
    @Path("/invitation/papier")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response print(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        return bridge.makeDocument(settings.services().profile(), "/v1/beneficiaries/" + id + "/invitations/page");
    }
}
