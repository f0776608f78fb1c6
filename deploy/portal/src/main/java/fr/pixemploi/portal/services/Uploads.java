package fr.pixemploi.portal.services;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.portal.PortalSettings;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;

/** Files that people bring, handed on to a service byte by byte: a spreadsheet is no text, as which the clients would send it. */
@RequestScoped
public class Uploads {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final PortalSettings settings;
    private final SecurityIdentity identity;

    Uploads(Connection connection, PortalSettings settings, SecurityIdentity identity) {
        this.connection = connection;
        this.settings = settings;
        this.identity = identity;
    }

    /** @return id of the import that began @throws Refused @throws Away */
    public UUID toCertification(String path, String fileName, Path file, String language) {
        boolean sheet = fileName.endsWith(".ods");
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(Connection.base(settings.services().certification()) + path))
                    .timeout(connection.patience().multipliedBy(6))
                    .header("Authorization", "Bearer " + credential.getToken())
                    .header("Accept-Language", language)
                    .header("Content-Type", sheet ? "application/vnd.oasis.opendocument.spreadsheet" : "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(file))
                    .build();
            HttpResponse<String> answer = connection.http().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2)
                throw Calls.failure(new IOException("Upload"), answer.statusCode(), answer.body());
            return UUID.fromString(JSON.readTree(answer.body()).path("id").asText());
        } catch (IOException gone) {
            throw new Away(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Away(stopped);
        }
    }
}
