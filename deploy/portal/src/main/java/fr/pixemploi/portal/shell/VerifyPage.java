package fr.pixemploi.portal.shell;

import fr.pixemploi.portal.PortalSettings;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** Anyone types the code of a certificate, and is led to what certification-service says of it. */
@Path("/verifier")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class VerifyPage {
    private final PortalSettings settings;

    VerifyPage(PortalSettings settings) {
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance verify();
    }

    @GET
    public Object ask(@QueryParam("code") @Nullable String code) {
        if (code == null || code.isBlank()) return Templates.verify().render();
        return Response.seeOther(UriBuilder.fromUri(settings.certificationPages()
                                .orElse(settings.services().certification()))
                        .path("verification")
                        .path("{code}")
                        .build(code.strip()))
                .build();
    }
}
