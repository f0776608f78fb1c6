package fr.pixemploi.proofs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.pixemploi.kit.contract.PromisedAnswers;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends calls as they are, byte for byte, without any of the headers that a well-meaning client adds. */
final class Caller {
    /** In the place of an actor: a token that is none. */
    static final String NONSENSE = "nonsense";

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Patience.FAR)
            .build();
    private final Map<Service, PromisedAnswers> promised = new ConcurrentHashMap<>();
    private final AccessActors actors;

    Caller(AccessActors actors) {
        this.actors = actors;
    }

    /** @param broken what of the service's document it does not keep */
    record Answer(int status, String type, JsonNode body, String text, List<String> broken) {
        String code() {
            return body.path("code").asText("");
        }

        boolean isPage() {
            return type.startsWith("text/html") && status >= 400 && status < 500;
        }

        boolean isProblem() {
            return type.startsWith("application/problem+json")
                    && body.path("status").asInt() == status
                    && !code().isEmpty()
                    && !body.path("title").asText().equals(code());
        }
    }

    Answer send(Service service, BadCall call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RunningPlatform.get().endpoints().of(service) + call.path()))
                .timeout(Patience.FAR);
        if (call.by() != null)
            request.header(
                    "Authorization",
                    Api.authorization(call.by().equals(NONSENSE) ? NONSENSE : actors.token(call.by())));
        call.headers().forEach(request::header);
        request.method(call.method(), publisher(call));
        try {
            // The request's own timeout ends with the headers; a stream that was let through would go on for hours.
            HttpResponse<String> response = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                    .get(Patience.FAR.toSeconds(), TimeUnit.SECONDS);
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(),
                    type,
                    read(response.body()),
                    brief(response.body()),
                    broken(service, call, response, type));
        } catch (ExecutionException | TimeoutException e) {
            return new Answer(0, "", MissingNode.getInstance(), "no answer: " + e, List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> broken(Service service, BadCall call, HttpResponse<String> response, String type) {
        PromisedAnswers held = promised.computeIfAbsent(service, one -> new PromisedAnswers(Documents.of(one)));
        // It remembers what it has read of the document.
        synchronized (held) {
            return held.faults(
                    call.method(),
                    call.path().split("\\?", 2)[0],
                    response.statusCode(),
                    response.headers().map().keySet(),
                    type.isEmpty() ? null : type.split(";", 2)[0].strip(),
                    response.body());
        }
    }

    private static HttpRequest.BodyPublisher publisher(BadCall call) {
        if (call.body() == null) return HttpRequest.BodyPublishers.noBody();
        return call.chunked()
                ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(call.body()))
                : HttpRequest.BodyPublishers.ofByteArray(call.body());
    }

    private static String brief(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "...";
    }

    private static JsonNode read(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
