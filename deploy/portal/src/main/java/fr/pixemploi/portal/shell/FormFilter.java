package fr.pixemploi.portal.shell;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Every form but those that are open to anyone needs somebody who is logged in. Whose login ended while they wrote is sent to log in again,
 * and finds what they wrote on the page after it, to send it then.
 */
@Singleton
class FormFilter {
    @Inject
    KeptForms forms;

    @Inject
    SecurityIdentity identity;

    /** After the check that the form came from a page of ours. */
    @WithFormRead
    @ServerRequestFilter(priority = Priorities.USER + 1000)
    public @Nullable Response hold(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        if (!request.getMethod().equals("POST")) return null;
        if (resource.getResourceMethod().isAnnotationPresent(OpenToAll.class)) return null;
        boolean form = MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType());
        boolean file = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
        // Only these are held to have come from a page of ours; what scripts send is so by the bridge that takes it.
        if (!form && !file && !request.getUriInfo().getPath().startsWith("/api/"))
            return Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE).build();
        if (isLoggedIn()) return null;
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!form) return Response.status(Response.Status.UNAUTHORIZED).build();
        // Not from a page of ours, and nothing to keep: the check of that may come after this one, and says so.
        if (!SentForm.isOurs(request.getCookies().get(SentForm.TOKEN))) return null;
        UUID id = forms.keep(new KeptForms.Form(path, SentForm.from(), SentForm.values(), null, null));
        return Response.seeOther(URI.create(ResumePage.of(path) + id)).build();
    }

    private boolean isLoggedIn() {
        try {
            return !identity.isAnonymous();
        } catch (SecurityException | AuthenticationRedirectException | AuthenticationCompletionException over) {
            return false;
        }
    }
}
