package fr.pixemploi.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 without a body to who reads again what has not changed (RFC 9110, {@code If-None-Match}). */
@ApplicationScoped
class NotModified {
    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tag == null
                || known == null
                || response.getStatus() != 200
                || !request.getMethod().equals(HttpMethod.GET)) return;
        boolean same = known.strip().equals("*")
                || Arrays.stream(known.split(",")).anyMatch(one -> strong(one).equals(strong(tag.toString())));
        if (!same) return;
        response.setStatusInfo(Response.Status.NOT_MODIFIED);
        response.setEntity(null);
    }

    /** Whoever reads takes a weak tag for the same. */
    private static String strong(String tag) {
        return tag.strip().replaceFirst("^W/", "");
    }
}
