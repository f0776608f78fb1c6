package fr.pixemploi.portal.services;

import java.net.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * As whom the services are called, and in which language they answer. Bound to the thread that makes a call, since the clients are the same for all.
 *
 * @param token access token; null for what is open to anyone
 * @param language as {@code Accept-Language} has it
 */
record Caller(@Nullable String token, String language) {
    static final ScopedValue<Caller> NOW = ScopedValue.newInstance();

    static void dress(HttpRequest.Builder request) {
        Caller caller = NOW.get();
        if (caller.token != null) request.setHeader("Authorization", "Bearer " + caller.token);
        request.setHeader("Accept-Language", caller.language);
    }
}
