package fr.pixemploi.portal.services;

import fr.pixemploi.portal.PortalSettings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one pool of connections to all services. */
@Singleton
final class Connection {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http;
    private final Duration patience;

    Connection(PortalSettings settings) {
        this.patience = settings.patience();
        this.http = HttpClient.newBuilder()
                .executor(threads)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    HttpClient http() {
        return http;
    }

    Duration patience() {
        return patience;
    }

    /** Without the slash at its end: the clients add paths that begin with one. */
    static String base(URI address) {
        return address.toString().replaceAll("/+$", "");
    }

    @PreDestroy
    void close() {
        http.close();
        threads.close();
    }
}
