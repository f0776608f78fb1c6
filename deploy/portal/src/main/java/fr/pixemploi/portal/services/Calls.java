package fr.pixemploi.portal.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.reader.Language;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Calls of services as whoever is logged in, in their language. */
@RequestScoped
public class Calls {
    private static final Logger LOG = Logger.getLogger(Calls.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Caller caller;
    private final Duration patience;

    Calls(SecurityIdentity identity, Language language, PortalSettings settings) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        this.caller = new Caller(credential == null ? null : credential.getToken(), language.accepted());
        this.patience = settings.patience();
    }

    /** What the page can't be without. @throws Refused @throws Away */
    public <T> T get(Call<T> call) {
        return Deadline.within(patience.multipliedBy(2), () -> answer(caller, call));
    }

    /** What the page can't be without, begun before. @throws Refused @throws Away */
    public <T> T get(Part<T> part) {
        return part.orThrow();
    }

    /** A call without an answer. @throws Refused @throws Away */
    public void run(Action action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** One call of a service that gives nothing back. */
    @FunctionalInterface
    public interface Action {
        /** @throws Exception of the client, one for each of the four */
        void run() throws Exception;
    }

    /** What nobody knows of: null. @throws Refused for any other reason @throws Away */
    public <T> @Nullable T find(Call<T> call) {
        try {
            return get(call);
        } catch (Refused refused) {
            if (refused.isNotThere()) return null;
            throw refused;
        }
    }

    /** A part of the page, fetched beside the others. */
    public <T> Part<T> part(Call<T> call) {
        Caller as = caller;
        CompletableFuture<T> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(answer(as, call));
            } catch (Refused | Away told) {
                answer.completeExceptionally(told);
            } catch (Throwable mistake) {
                LOG.error("A part of a page", mistake);
                answer.completeExceptionally(mistake);
            }
        });
        // Also of a service that began to answer and stalls.
        return new Part<>(answer.orTimeout(2 * patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static <T> T answer(Caller caller, Call<T> call) {
        try {
            return ScopedValue.where(Caller.NOW, caller).call(call::answer);
        } catch (Refused | Away known) {
            throw known;
        } catch (Exception failed) {
            throw failure(failed);
        }
    }

    private static RuntimeException failure(Exception failed) {
        return switch (failed) {
            case fr.pixemploi.client.assessment.ApiException e -> failure(e, e.getCode(), e.getResponseBody());
            case fr.pixemploi.client.profile.ApiException e -> failure(e, e.getCode(), e.getResponseBody());
            case fr.pixemploi.client.pathway.ApiException e -> failure(e, e.getCode(), e.getResponseBody());
            case fr.pixemploi.client.certification.ApiException e -> failure(e, e.getCode(), e.getResponseBody());
            case RuntimeException e -> e;
            default -> new CompletionException(failed);
        };
    }

    static RuntimeException failure(int status, @Nullable String body) {
        return failure(new IOException("Status " + status), status, body);
    }

    /** Statuses of 500 and above, none at all, and too many calls: come again. */
    static RuntimeException failure(Exception failed, int status, @Nullable String body) {
        if (failed.getCause() instanceof JsonProcessingException)
            return new IllegalStateException("not as its document says", failed);
        if (status < 400 || status >= 500 || status == 429) return new Away(failed);
        return new Refused(problem(status, body));
    }

    private static Refused.Problem problem(int status, @Nullable String body) {
        try {
            JsonNode problem = JSON.readTree(body == null || body.isBlank() ? "{}" : body);
            List<Refused.Fault> faults = new ArrayList<>();
            problem.path("errors")
                    .forEach(fault -> faults.add(new Refused.Fault(
                            fault.path("pointer")
                                    .asText()
                                    .replaceFirst("^[/?{]", "")
                                    .replaceFirst("}$", ""),
                            PlainWords.ofField(fault.path("detail").asText()))));
            return new Refused.Problem(
                    status,
                    problem.path("code").asText("status-" + status),
                    PlainWords.of(problem.path("title").asText("")),
                    PlainWords.of(problem.path("detail").asText("")),
                    faults);
        } catch (JsonProcessingException notAProblem) {
            return new Refused.Problem(status, "status-" + status, "", "", List.of());
        }
    }
}
