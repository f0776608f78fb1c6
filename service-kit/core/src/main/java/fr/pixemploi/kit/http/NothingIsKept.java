package fr.pixemploi.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * No answer stays in a browser, on a shared computer or in a proxy, unless its operation says how long: most of them are about somebody.
 */
@ApplicationScoped
class NothingIsKept {
    @ServerResponseFilter
    void say(ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL))
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        // Who keeps it must not give what was compressed to who cannot unpack it.
        else response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
