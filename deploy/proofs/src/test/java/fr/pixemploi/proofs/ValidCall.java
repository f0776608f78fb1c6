package fr.pixemploi.proofs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.proofs.Documents.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The call that an operation takes, of which the bad ones are made. */
final class ValidCall {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Operation operation;
    private final JsonNode entry;
    private final String path;
    private final String body;

    ValidCall(Operation operation, JsonNode entry, AccessActors actors) {
        this.operation = operation;
        this.entry = entry;
        this.path = fill(actors, entry.has("path") ? entry.path("path").asText() : operation.path());
        JsonNode given = entry.path("body");
        if (!given.isMissingNode()) this.body = fill(actors, given.isTextual() ? given.asText() : given.toString());
        else this.body = operation.said().path("requestBody").path("content").has("application/json") ? "{}" : null;
    }

    private String fill(AccessActors actors, String text) {
        return actors.fill(
                text.replace("$readModel$", "$readModel." + operation.service().label() + "$"));
    }

    String by() {
        return entry.has("by") && !operation.roles().isEmpty()
                ? entry.path("by").asText()
                : null;
    }

    int control() {
        return entry.path("control").asInt(200);
    }

    String because() {
        return entry.path("because").asText("");
    }

    String path() {
        return path;
    }

    String body() {
        return body;
    }

    byte[] bytes() {
        if (body == null) return null;
        return entry.path("base64").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    /** The schema of a file that the operation reads itself, or null. */
    JsonNode schema() {
        if (!entry.has("schema")) return null;
        try {
            return JSON.readTree(Path.of("../..", entry.path("schema").asText()).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of a body that can be read and does not fit. */
    String refusal() {
        return entry.path("refusal").asText("invalid-request");
    }

    /** Files that must be refused, by what is wrong with them. */
    Map<String, String> badFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        entry.path("badFiles").properties().forEach(file -> {
            JsonNode repeated = file.getValue().path("times");
            files.put(
                    file.getKey(),
                    repeated.isMissingNode()
                            ? file.getValue().asText()
                            : file.getValue().path("text").asText().repeat(repeated.asInt()));
        });
        return files;
    }

    /** The type that bad files are sent as. */
    String fileType() {
        return entry.path("fileType").asText(headers().get("Content-Type"));
    }

    /** The code of a bad file. */
    String fileRefusal() {
        return entry.path("fileRefusal").asText(refusal());
    }

    /** True when the body is a file whose faults the document and no schema can tell. */
    boolean isFile() {
        return entry.path("file").asBoolean()
                || entry.path("contentType").asText("").contains("octet-stream");
    }

    /** True when the version that was read is not asked for, since nothing is there yet. */
    boolean isFirstWrite() {
        return entry.path("firstWrite").asBoolean();
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(operation + " is given a valid body that is no JSON: " + body, e);
        }
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", entry.has("accept") ? entry.path("accept").asText() : "application/json");
        if (body != null || operation.method().equals("POST"))
            headers.put(
                    "Content-Type",
                    entry.has("contentType") ? entry.path("contentType").asText() : "application/json");
        if (operation.method().equals("POST"))
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.method().equals("PATCH")) headers.put("If-Match", "\"2\"");
        entry.path("headers")
                .fields()
                .forEachRemaining(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return headers;
    }

    /** The path with another value for one of its parameters. */
    String pathWith(String template, String name, String value) {
        String[] parts = path.split("\\?", 2);
        String[] named = template.split("/", -1);
        String[] filled = parts[0].split("/", -1);
        for (int i = 0; i < named.length && i < filled.length; i++) {
            if (named[i].equals("{" + name + "}")) filled[i] = value;
        }
        return String.join("/", filled) + (parts.length == 2 ? "?" + parts[1] : "");
    }

    /** The path without one of its query parameters. */
    String pathWithout(String name) {
        String[] parts = path.split("\\?", 2);
        if (parts.length == 1) return path;
        List<String> kept = new ArrayList<>();
        for (String pair : parts[1].split("&")) {
            if (!pair.startsWith(name + "=")) kept.add(pair);
        }
        return parts[0] + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    }
}
