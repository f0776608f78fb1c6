package fr.pixemploi.kit.message.sms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.message.ShortMessages;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * Short messages by a provider's HTTP interface: POST of {@code {"id", "to", "from", "text"}}, with the token as a bearer and the id as
 * {@code Idempotency-Key}, so that a provider can tell doubles. A provider with another interface is reached through a small relay that
 * speaks this one.
 */
final class ProvidedShortMessages implements ShortMessages {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final Handover BUSY = new Handover.NotNow("busy");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int CLIENT_ERRORS = 4;

    private final SmsSettings settings;
    private final URI address;
    private final HttpClient client;

    /** @throws IllegalArgumentException for an address by which a token would cross the network for everyone to read */
    ProvidedShortMessages(SmsSettings settings) {
        this.settings = settings;
        this.address = settings.address().orElseThrow();
        String host = address.getHost();
        boolean here = host != null && THIS_MACHINE.contains(host);
        boolean safe = "https".equals(address.getScheme()) || (here && "http".equals(address.getScheme()));
        if (!safe) throw new IllegalArgumentException("pixemploi.sms.address must be https: " + address);
        if (settings.patience().compareTo(Handover.LONGEST) > 0)
            throw new IllegalArgumentException("pixemploi.sms.patience is two minutes at most");
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.patience().dividedBy(2))
                .build();
    }

    @Override
    public Handover send(UUID id, String number, String text) {
        try {
            // By its headers: a provider that says nothing more holds nobody up. Its connection ends with the answer.
            HttpResponse<InputStream> answer =
                    client.send(request(id, number, text), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return meaning(answer.statusCode());
        } catch (HttpConnectTimeoutException | ConnectException | SSLHandshakeException e) {
            return new Handover.NotNow("unreachable");
        } catch (IOException e) {
            return new Handover.Unsure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Handover.Unsure();
        }
    }

    private HttpRequest request(UUID id, String number, String text) throws JsonProcessingException {
        Message message = new Message(id, number, settings.sender().orElse(null), text);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", id.toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(message)));
        settings.token().ifPresent(token -> request.header("Authorization", "Bearer " + token.get()));
        return request.build();
    }

    private static Handover meaning(int status) {
        return switch (status) {
            // Of us, and not of the message.
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND -> new Handover.NotNow("not-configured");
            case TOO_MANY, UNAVAILABLE -> BUSY;
            // It is at work on the same one.
            case CONFLICT -> new Handover.Unsure();
            default ->
                switch (status / 100) {
                    case 2 -> new Handover.Accepted();
                    case 3 -> new Handover.NotNow("not-configured");
                    case CLIENT_ERRORS -> new Handover.Refused("message");
                    default -> new Handover.Unsure();
                };
        };
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(UUID id, String to, @Nullable String from, String text) {}
}
