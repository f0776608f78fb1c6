package fr.pixemploi.portal.shell;

import fr.pixemploi.portal.PortalSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every page may do in a browser: load from here and nowhere else, stand in no frame, and be kept by nobody. */
@Singleton
class Headers {
    private final Instance<Policy> policy;

    Headers(Instance<Policy> policy) {
        this.policy = policy;
    }

    /** Apart, since filters are made while the portal is built, when nobody knows where it will run. */
    @ApplicationScoped
    static class Policy {
        private final String text;

        Policy(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI login, PortalSettings settings) {
            URI verification =
                    settings.certificationPages().orElse(settings.services().certification());
            // A form may lead to the login when that is over, and that of a certificate's code to the page that
            // verifies it.
            text =
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self' "
                            + login.getScheme() + "://" + login.getAuthority() + " "
                            + verification.getScheme() + "://" + verification.getAuthority()
                            + "; base-uri 'none'; frame-ancestors 'none'";
        }

        String text() {
            return text;
        }
    }

    /** The check of forms answers with a bare 400: the page was open for too long, or is not ours. */
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 400
                || response.hasEntity()
                || request.getUriInfo().getPath().startsWith("/api/")) return;
        response.setEntity(ErrorPages.stale(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    @ServerResponseFilter
    public void dress(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        // What is handed on from a service brings its own, stricter one.
        if (!headers.containsKey("Content-Security-Policy"))
            headers.putSingle("Content-Security-Policy", policy.get().text());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        if (!headers.containsKey("Cache-Control")) headers.putSingle("Cache-Control", "no-store");
    }
}
