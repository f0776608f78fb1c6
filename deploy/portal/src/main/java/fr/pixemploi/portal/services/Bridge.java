package fr.pixemploi.portal.services;

import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.reader.Language;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands a call of the browser on to a service as whoever is logged in, and the answer back as it comes. */
@RequestScoped
public class Bridge {
    private static final List<String> TAKEN_BACK = List.of(
            "Content-Type",
            "Content-Security-Policy",
            "Content-Disposition",
            "Cache-Control",
            "ETag",
            "Retry-After",
            "Content-Language");

    private final Connection connection;
    private final PortalSettings settings;
    private final SecurityIdentity identity;
    private final Language language;

    Bridge(Connection connection, PortalSettings settings, SecurityIdentity identity, Language language) {
        this.connection = connection;
        this.settings = settings;
        this.identity = identity;
        this.language = language;
    }

    /** @param path with its query, as it stands in the service's document */
    public Response toAssessment(String method, String path, @Nullable String type, @Nullable InputStream body) {
        return send(settings.services().assessment(), method, path, type, body);
    }

    /** A document that a service makes, such as a PDF or a table, to look at or to keep. @throws Refused @throws Away */
    public Response document(URI service, String path) {
        return orThrow(send(service, "GET", path, null, null));
    }

    /** A document that is made anew by asking for it, such as a sheet with codes. @throws Refused @throws Away */
    public Response makeDocument(URI service, String path) {
        return orThrow(send(service, "POST", path, null, null));
    }

    /** A file that somebody brings. Gives what the service answers. @throws Refused @throws Away */
    public InputStream bring(URI service, String path, String type, InputStream file) {
        return orThrow(send(service, "POST", path, type, file)).getEntity() instanceof InputStream says
                ? says
                : InputStream.nullInputStream();
    }

    private static Response orThrow(Response answer) {
        if (answer.getStatus() < 300) return answer;
        throw Calls.failure(answer.getStatus(), answer.getEntity() instanceof InputStream says ? read(says) : null);
    }

    private static String read(InputStream says) {
        try (says) {
            return new String(says.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }

    private Response send(URI service, String method, String path, @Nullable String type, @Nullable InputStream body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Connection.base(service) + path))
                .timeout(connection.patience().multipliedBy(6))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofInputStream(() -> body));
        request.setHeader("Accept-Language", language.accepted());
        if (type != null) request.setHeader("Content-Type", type);
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential != null) request.setHeader("Authorization", "Bearer " + credential.getToken());
        try {
            return answer(connection.http().send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException gone) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
        }
    }

    private static Response answer(HttpResponse<InputStream> from) {
        Response.ResponseBuilder answer = Response.status(from.statusCode()).entity(from.body());
        for (String name : TAKEN_BACK) {
            Optional<String> value = from.headers().firstValue(name);
            // It bears a cookie of ours: nobody between keeps it.
            value.ifPresent(given ->
                    answer.header(name, name.equals("Cache-Control") ? given.replace("public", "private") : given));
        }
        return answer.build();
    }
}
