package fr.pixemploi.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Answers 304 without a body to who reads again what has not changed (RFC 9110, {@code If-None-Match}), where the operation promises it by
 * {@code @APIResponse(responseCode = "304")}. The others may show, beside what their tag counts, what changes without it.
 */
@ApplicationScoped
class NotModified {
    private static final String NOT_MODIFIED = "304";

    private final Map<Method, Boolean> promised = new ConcurrentHashMap<>();

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo operation) {
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tag == null || known == null || response.getStatus() != 200 || !isPromised(operation.getResourceMethod()))
            return;
        boolean same = known.strip().equals("*")
                || Arrays.stream(known.split(",")).anyMatch(one -> strong(one).equals(strong(tag.toString())));
        if (!same) return;
        response.setStatusInfo(Response.Status.NOT_MODIFIED);
        response.setEntity(null);
    }

    private boolean isPromised(@Nullable Method operation) {
        return operation != null
                && promised.computeIfAbsent(
                        operation,
                        method -> Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                                .anyMatch(response -> response.responseCode().equals(NOT_MODIFIED)));
    }

    /** Whoever reads takes a weak tag for the same, and proxies that compress make it weak; the framework takes it for another. */
    private static String strong(String tag) {
        return tag.strip().replaceFirst("^W/", "");
    }
}
