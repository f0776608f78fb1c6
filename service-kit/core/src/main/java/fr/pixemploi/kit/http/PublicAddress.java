package fr.pixemploi.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Makes the addresses in {@code Location} and {@code Link} whole, by the address under which the world knows the service, and never by the
 * Host header, which anybody may choose. Without that setting they stay as they are: paths, to be read against the address of the call.
 */
@ApplicationScoped
class PublicAddress {
    private final Optional<String> address;

    PublicAddress(@ConfigProperty(name = "pixemploi.address") Optional<String> address) {
        this.address = address.map(said -> said.replaceFirst("/$", ""));
    }

    /** After those that say something of other operations. */
    @ServerResponseFilter(priority = Priorities.HEADER_DECORATOR - 1)
    void complete(ContainerResponseContext response) {
        if (address.isEmpty()) return;
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null && location.toString().startsWith("/"))
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address.get() + location);
        List<Object> links = response.getHeaders().get(HttpHeaders.LINK);
        if (links != null)
            links.replaceAll(
                    link -> link.toString().replaceFirst("^</", Matcher.quoteReplacement("<" + address.get() + "/")));
    }
}
