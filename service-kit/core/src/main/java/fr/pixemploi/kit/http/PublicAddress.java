package fr.pixemploi.kit.http;

import fr.pixemploi.kit.problem.ServiceAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Makes the addresses in {@code Location} and {@code Link} whole, by the address under which the world knows the service, and never by the
 * Host header, which anybody may choose. Without that setting they stay as they are: paths, to be read against the address of the call.
 */
@ApplicationScoped
class PublicAddress {
    /** After those that say something of other operations. */
    @ServerResponseFilter(priority = Priorities.HEADER_DECORATOR - 1)
    void complete(ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null && location.toString().startsWith("/"))
            response.getHeaders().putSingle(HttpHeaders.LOCATION, ServiceAddress.whole(location.toString()));
        List<Object> links = response.getHeaders().get(HttpHeaders.LINK);
        if (links != null)
            links.replaceAll(link -> link.toString().startsWith("</")
                    ? "<" + ServiceAddress.whole(link.toString().substring(1))
                    : link);
    }
}
