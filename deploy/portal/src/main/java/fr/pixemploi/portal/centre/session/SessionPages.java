package fr.pixemploi.portal.centre.session;

import fr.pixemploi.client.certification.model.CandidatePage;
import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Bridge;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
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
import org.jspecify.annotations.Nullable;

/** One session: who sits in it, and what is printed for it. */
@Path("/centre/session/{id}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SessionPages {
    private final Calls calls;
    private final Certification certification;
    private final Bridge bridge;
    private final PortalSettings settings;

    SessionPages(Calls calls, Certification certification, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.certification = certification;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        static native TemplateInstance session(Session session, CandidatePage candidates);
    }

    @GET
    @Authenticated
    public String show(@PathParam("id") UUID id, @QueryParam("suite") @Nullable String cursor) {
        Part<CandidatePage> candidates = calls.part(() -> certification.candidates.listCandidates(id, cursor, 50));
        Session session = calls.get(() -> certification.sessions.getSession(id, null));
        return Templates.session(session, calls.get(candidates)).render();
    }

    @POST
    @Path("/convocations")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response call(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.candidates.sendConvocations(id));
        return Go.to("/centre/session/" + id, Done.CONVOKED);
    }

    /** Papers, by their names in the interface. */
    @GET
    @Path("/papiers/{paper:attendance-sheet|room-list|candidate-sheet}")
    @Authenticated
    public Response paper(@PathParam("id") UUID id, @PathParam("paper") String paper) {
        return document("/v1/sessions/" + id + "/" + paper);
    }

    @GET
    @Path("/papiers/convocation/{candidateId}")
    @Authenticated
    public Response convocation(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        return document("/v1/sessions/" + id + "/candidates/" + candidateId + "/convocation");
    }

    @GET
    @Path("/papiers/certifpro.csv")
    @Authenticated
    public Response certifpro(@PathParam("id") UUID id) {
        return document("/v1/sessions/" + id + "/certifpro.csv?onlyComplete=true");
    }

    private Response document(String path) {
        return bridge.document(settings.services().certification(), path);
    }
}
