package fr.pixemploi.profile.webhook.application.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import fr.pixemploi.profile.news.application.NewsView;
import fr.pixemploi.profile.webhook.domain.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an endpoint is told (Standard Webhooks 1.0): type, time and data as JSON.
 *
 * @param id the same for each try
 */
record Message(UUID id, String body) {
    private record Envelope(String type, Instant timestamp, Object data) {}

    private record OfNobody(UUID webhookId) {}

    static Message of(Delivery delivery, NewsView news, ObjectMapper json) {
        return new Message(delivery.messageId(), written(new Envelope(news.type(), news.happenedAt(), news), json));
    }

    static Message test(Delivery delivery, ObjectMapper json) {
        return new Message(
                delivery.messageId(),
                written(new Envelope("test", delivery.queuedAt(), new OfNobody(delivery.webhookId())), json));
    }

    private static String written(Envelope envelope, ObjectMapper json) {
        try {
            return json.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param secrets each signs */
    Map<String, String> headers(List<String> secrets, Instant now) {
        return Map.of(
                Webhook.UNBRANDED_MSG_ID_KEY,
                id.toString(),
                Webhook.UNBRANDED_MSG_TIMESTAMP_KEY,
                Long.toString(now.getEpochSecond()),
                Webhook.UNBRANDED_MSG_SIGNATURE_KEY,
                secrets.stream()
                        .map(secret -> signature(secret, now.getEpochSecond()))
                        .collect(Collectors.joining(" ")));
    }

    private String signature(String secret, long seconds) {
        try {
            return new Webhook(secret).sign(id.toString(), seconds, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }
}
