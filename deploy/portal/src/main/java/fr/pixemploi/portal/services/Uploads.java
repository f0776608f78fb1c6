package fr.pixemploi.portal.services;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** Tables that people bring, handed on to a service byte by byte: a spreadsheet is no text, as which the clients would send it. */
@RequestScoped
public class Uploads {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Bridge bridge;

    Uploads(Bridge bridge) {
        this.bridge = bridge;
    }

    /** @return id of the import that began @throws Refused @throws Away */
    public UUID bring(URI service, String path, String fileName, Path file) {
        boolean sheet = fileName.toLowerCase(Locale.ROOT).endsWith(".ods");
        String type = sheet ? "application/vnd.oasis.opendocument.spreadsheet" : "text/csv";
        try (InputStream content = Files.newInputStream(file);
                InputStream answer = bridge.bring(service, path, type, content)) {
            return UUID.fromString(JSON.readTree(answer).path("id").asText());
        } catch (IOException gone) {
            throw new Away(gone);
        }
    }
}
