package fr.pixemploi.kit.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;

/** From where the running call comes, as callers without a token are counted. */
@ApplicationScoped
public class CallerAddress {
    private final HttpServerRequest request;

    CallerAddress(HttpServerRequest request) {
        this.request = request;
    }

    /** The address; of IPv6 its network of 64 bits, in hexadecimal; {@code unknown} where the connection tells none. */
    public String network() {
        SocketAddress client = request.remoteAddress();
        return client == null || client.hostAddress() == null ? "unknown" : Addresses.network(client.hostAddress());
    }
}
