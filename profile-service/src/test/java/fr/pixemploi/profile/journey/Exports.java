package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.with;

import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;

/** Exports as a person asks for them, and what is in them. */
final class Exports {
    static final String LEVEL = "=1+1";

    private Exports() {}

    static String part(String service, String level) {
        return """
                {"service": "%s", "tables": [
                  {"table": "sitting", "label": "Vos tests", "purpose": "Évaluer", "retention": "Avec le dossier",
                   "columns": [{"name": "ended_at", "label": "Fini le"}, {"name": "level", "label": "Niveau"}],
                   "rows": [{"ended_at": "2026-11-28T16:04:14.123+00:00", "level": "%s"}]},
                  {"table": "nothing", "label": "Vos appels", "purpose": "Aider", "retention": "Un an",
                   "columns": [{"name": "level", "label": "Niveau"}], "rows": []}]}
                """.formatted(service, level);
    }

    static UUID ask(World.Person person) {
        return UUID.fromString(person.calls()
                .post("/v1/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    static void awaitReady(World.Person person, UUID export) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> "ready"
                        .equals(person.calls().get("/v1/exports/" + export).path("state")));
    }

    static Map<String, String> unpacked(Response archive) {
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    static Response archive(World.Person person, UUID export) {
        return with(person.token()).accept("application/zip").get("/v1/exports/" + export + "/archive");
    }

    static Response page(World.Person person, UUID export) {
        return with(person.token()).accept("text/html").get("/v1/exports/" + export + "/page");
    }
}
