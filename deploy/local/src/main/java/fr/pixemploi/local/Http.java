package fr.pixemploi.local;

import java.net.http.HttpClient;
import java.time.Duration;

/** The launcher's one HTTP client. */
final class Http {
    static {
        // The round robin hands on the caller's Host header, which the JDK's client forbids unless told otherwise. It
        // reads
        // this setting once, at its first use in the process.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Http() {}
}
