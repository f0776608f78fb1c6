package fr.pixemploi.portal.person.data;

import fr.pixemploi.client.profile.model.AccessRenewalPage;
import fr.pixemploi.client.profile.model.AskStructureRequest;
import fr.pixemploi.client.profile.model.MyFiles;
import fr.pixemploi.client.profile.model.OwnKind;
import fr.pixemploi.client.profile.model.RightsRequest;
import fr.pixemploi.client.profile.model.RightsRequestPage;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What I asked structures for by law and what they answered; and accesses to my file that others asked for in my name. */
@Path("/mon-espace/donnees/droits")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class RightsPages {
    private static final String HERE = "/mon-espace/donnees/droits";

    private final Calls calls;
    private final Profile profile;

    RightsPages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    /** What I asked for, and of which files I may ask. */
    record Rights(RightsRequestPage page, MyFiles files, Part<AccessRenewalPage> renewals) {
        public List<String> kinds() {
            return List.of(
                    OwnKind.CORRECTION.getValue(),
                    OwnKind.EXPORT.getValue(),
                    OwnKind.RESTRICTION.getValue(),
                    OwnKind.OBJECTION.getValue());
        }

        /** A restriction that was granted and not lifted. */
        public boolean isLiftable(RightsRequest request) {
            return request.getKind().getValue().equals("restriction")
                    && request.getAnswer() != null
                    && request.getAnswer().getOutcome().getValue().equals("carried-out")
                    && request.getLifting() == null;
        }
    }

    @CheckedTemplate(basePath = "person/data")
    static class Templates {
        static native TemplateInstance rights(Rights rights);
    }

    @GET
    @Authenticated
    public String show(@QueryParam("suite") @Nullable String cursor) {
        Part<AccessRenewalPage> renewals = calls.part(() -> profile.myFile.listMyAccessRenewals(null, 20));
        Part<MyFiles> files = calls.part(() -> profile.myFile.listMyFiles());
        RightsRequestPage page = calls.get(() -> profile.rights.listMyRightsRequests(cursor, 50));
        return Templates.rights(new Rights(page, calls.get(files), renewals)).render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @FormParam("kind") String kind,
            @FormParam("words") @DefaultValue("") String words,
            @FormParam("fileId") UUID fileId,
            @FormParam(FormState.ONCE) String once) {
        AskStructureRequest request =
                new AskStructureRequest().kind(OwnKind.fromValue(kind)).fileId(fileId);
        // Left over from another choice they are of no use. A browser counts the end of a line as one character and
        // sends two.
        if (request.getKind() == OwnKind.CORRECTION) request.words(words.replace("\r\n", "\n"));
        calls.get(() -> profile.rights.askStructure(once, request));
        return Go.to(HERE, Done.STRUCTURE_ASKED);
    }

    @POST
    @Path("/{id}/lever")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> profile.rights.liftMyRestriction(id));
        return Go.to(HERE, Done.RESTRICTION_LIFTED);
    }

    @POST
    @Path("/acces/{id}/opposition")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response object(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.run(() -> profile.myFile.objectToAccessRenewal(id));
        return Go.to(HERE, Done.OBJECTED);
    }
}
