package fr.pixemploi.portal.services;

import fr.pixemploi.client.certification.ApiResponse;
import java.util.List;
import java.util.Map;

/**
 * What a service gave, with the version that it was read in: a form brings the version along, so that nobody writes over what somebody else
 * changed meanwhile.
 *
 * @param version as the service tells it in {@code ETag}, with its quotes
 */
public record Read<T>(T value, String version) {
    /** @throws IllegalStateException without a version: what is changed then might be what somebody else has just written */
    public static String version(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("ETag"))
                .map(header -> header.getValue().getFirst())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no ETag came"));
    }

    public static <T> Read<T> of(ApiResponse<T> answer) {
        return new Read<>(answer.getData(), version(answer.getHeaders()));
    }
}
