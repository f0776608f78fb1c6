package fr.pixemploi.local.patience;

import java.net.http.HttpClient;

/** The launcher's one HTTP client. */
public final class Http {
    public static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Patience.LOOK)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Http() {}
}
