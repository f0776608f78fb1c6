package fr.pixemploi.portal.person.exam;

import fr.pixemploi.client.certification.model.Certificate;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.services.Bridge;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One of my certificates, and its forms: a sealed document, a badge, a credential, a code that others verify. */
@Path("/mon-espace/certification/certificats/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CertificatePages {
    private final Calls calls;
    private final Certification certification;
    private final Bridge bridge;
    private final PortalSettings settings;

    CertificatePages(Calls calls, Certification certification, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.certification = certification;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "person/exam")
    static class Templates {
        static native TemplateInstance certificate(Certificate certificate);
    }

    @GET
    public String show(@PathParam("id") UUID id) {
        return Templates.certificate(calls.get(() -> certification.certificates.getCertificate(id)))
                .render();
    }

    @GET
    @Path("/certificat.pdf")
    public Response document(@PathParam("id") UUID id) {
        return bridge.document(settings.services().certification(), "/v1/certificates/" + id + "/document");
    }

    @GET
    @Path("/badge.png")
    public Response badge(@PathParam("id") UUID id) {
        return bridge.document(settings.services().certification(), "/v1/certificates/" + id + "/badge");
    }

    @GET
    @Path("/attestation")
    public Response credential(@PathParam("id") UUID id) {
        return bridge.document(settings.services().certification(), "/v1/certificates/" + id + "/credential");
    }
}
