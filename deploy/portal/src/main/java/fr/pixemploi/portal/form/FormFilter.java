package fr.pixemploi.portal.form;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
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
        boolean form = is(MediaType.APPLICATION_FORM_URLENCODED_TYPE, request.getMediaType());
        boolean file = is(MediaType.MULTIPART_FORM_DATA_TYPE, request.getMediaType());
        // Only these are held to have come from a page of ours; what scripts send is so by the bridge that takes it.
        if (!form && !file && !request.getUriInfo().getPath().startsWith("/api/"))
            return Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE).build();
        if (resource.getResourceMethod().isAnnotationPresent(OpenToAll.class)) return null;
        if (isLoggedIn()) return null;
        if (!form) return Response.status(Response.Status.UNAUTHORIZED).build();
        // Not from a page of ours, and nothing to keep: the check of that may come after this one, and says so.
        if (!SentForm.isOurs(request.getCookies().get(SentForm.TOKEN))) return null;
        String path = request.getUriInfo().getRequestUri().getRawPath();
        String browser = UUID.randomUUID().toString();
        KeptForms.Form kept = new KeptForms.Form(path, SentForm.from(), SentForm.values(), null, browser, null);
        if (kept.isTooLarge())
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
        UUID id = forms.keep(kept);
        return Response.seeOther(URI.create(ResumePage.of(path) + id))
                .cookie(new NewCookie.Builder(ResumePage.BROWSER)
                        .value(browser)
                        .path("/reprendre")
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    /** Exactly, as the check of forms has it: a wildcard would pass here and not there. */
    private static boolean is(MediaType wanted, @Nullable MediaType sent) {
        return sent != null
                && wanted.getType().equalsIgnoreCase(sent.getType())
                && wanted.getSubtype().equalsIgnoreCase(sent.getSubtype());
    }

    private boolean isLoggedIn() {
        try {
            return !identity.isAnonymous();
        } catch (SecurityException | AuthenticationRedirectException | AuthenticationCompletionException over) {
            return false;
        }
    }
}
