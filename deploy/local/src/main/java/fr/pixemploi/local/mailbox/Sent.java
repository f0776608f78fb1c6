package fr.pixemploi.local.mailbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that a service handed over.
 *
 * @param id that the service gave it: of a letter what stands before the @ of its Message-ID
 * @param kind {@code letter} or {@code sms}
 * @param headers of a letter, the last of each name
 * @param html of a letter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sent(
        String id,
        String kind,
        String to,
        Instant at,
        @Nullable String subject,
        String text,
        @Nullable String html,
        @Nullable Map<String, String> headers) {}
