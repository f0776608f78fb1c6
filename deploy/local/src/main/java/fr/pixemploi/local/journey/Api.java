package fr.pixemploi.local.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.pixemploi.local.patience.Patience;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One caller's way into one service: JSON over HTTP with a token, which is fetched for each call since tokens are short-lived. */
public final class Api {
    /** A table of a gigabyte is answered once all of it has been read. */
    private static final Duration FOR_A_TABLE = Duration.ofHours(1);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Patience.FAR)
            .build();

    private final URI service;
    private final @Nullable Supplier<String> token;
    private final Map<String, String> headers;

    /** @param token null for a caller without a token */
    public Api(URI service, @Nullable Supplier<String> token) {
        this(service, token, Map.of());
    }

    private Api(URI service, @Nullable Supplier<String> token, Map<String, String> headers) {
        this.service = service;
        this.token = token;
        this.headers = headers;
    }

    /** The same caller, sending more headers. */
    public Api with(Map<String, String> more) {
        return new Api(service, token, more);
    }

    /** What came back. */
    public record Answer(String call, int status, JsonNode body, String text) {
        /** The body, when the status is the one promised. */
        public JsonNode expect(int wanted) {
            if (status != wanted)
                throw new JourneyFailure(call + " answered " + status + " instead of " + wanted + ": " + text);
            return body;
        }

        /** The stable code of a problem, or nothing. */
        public String code() {
            return body.path("code").asText("");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Posts with a new idempotency key. */
    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    /** Posts a file. */
    public Answer postBytes(String path, byte[] content) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .timeout(Patience.FAR)
                .header("Accept", "application/json")
                .header("Content-Type", "application/octet-stream");
        if (token != null) request.header("Authorization", authorization(token.get()));
        headers.forEach(request::setHeader);
        request.POST(HttpRequest.BodyPublishers.ofByteArray(content));
        return exchange("POST " + at(path), request.build());
    }

    /** Posts a table as it is read: it may be larger than memory. */
    public Answer postTable(String path, Path file) {
        try {
            return postTable(path, HttpRequest.BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new JourneyFailure("there is no file " + file, e);
        }
    }

    /** The same of a table that is made as it goes. */
    public Answer postTable(String path, HttpRequest.BodyPublisher table) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .timeout(FOR_A_TABLE)
                .header("Accept", "application/json")
                .header("Content-Type", "text/csv");
        if (token != null) request.header("Authorization", authorization(token.get()));
        headers.forEach(request::setHeader);
        return exchange("POST " + at(path), request.POST(table).build());
    }

    /** Any method, for callers that try what should be refused. */
    public Answer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path)).timeout(Patience.FAR).header("Accept", "application/json");
        if (token != null) request.header("Authorization", authorization(token.get()));
        if (method.equals("POST"))
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        headers.forEach(request::setHeader);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
            if (method.equals("POST")) request.header("Content-Type", "application/json");
        } else {
            request.header("Content-Type", "application/json");
            request.method(method, HttpRequest.BodyPublishers.ofString(write(body)));
        }
        return exchange(method + " " + at(path), request.build());
    }

    /** Behind a gateway a service has a path of its own, before those of its calls. */
    private URI at(String path) {
        return URI.create(service + path);
    }

    /** A token of another scheme brings its scheme along: {@code Kiosk 8f…}. */
    public static String authorization(String token) {
        return token.contains(" ") ? token : "Bearer " + token;
    }

    private static Answer exchange(String call, HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(call, response.statusCode(), read(response.body()), response.body());
        } catch (IOException e) {
            throw new JourneyFailure(call + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailure(call + " was interrupted", e);
        }
    }

    /** Calls again until the answer fits: news travels by events and takes a moment. */
    public static Answer until(Supplier<Answer> call, Predicate<Answer> fits) {
        long end = System.nanoTime() + Patience.FAR.toNanos();
        while (true) {
            Answer answer = call.get();
            if (fits.test(answer)) return answer;
            if (System.nanoTime() > end) {
                throw new JourneyFailure("%s still answers %d after %d s: %s"
                        .formatted(answer.call(), answer.status(), Patience.FAR.toSeconds(), answer.text()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailure("interrupted", e);
        }
    }

    private static JsonNode read(String text) {
        if (text.isBlank()) return MissingNode.getInstance();
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
