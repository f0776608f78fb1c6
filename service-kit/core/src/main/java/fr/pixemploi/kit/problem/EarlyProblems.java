package fr.pixemploi.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Problems of calls that are refused before the framework looks at them; each is written once, since many are refused in a short time. */
@ApplicationScoped
public class EarlyProblems {
    private final ObjectMapper json;
    private final Map<String, ProblemTexts> texts = Map.of("fr", ProblemTexts.french(), "en", ProblemTexts.english());
    private final Map<String, byte[]> written = new ConcurrentHashMap<>();

    EarlyProblems(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the call, with the headers that its response has already. */
    public Future<Void> answer(RoutingContext call, int status, String code) {
        String language = Problems.preferred(call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE), Problems.LANGUAGES);
        byte[] body = written.computeIfAbsent(language + " " + code, first -> write(language, status, code));
        return call.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(Buffer.buffer(body));
    }

    private byte[] write(String language, int status, String code) {
        ProblemTexts said = texts.getOrDefault(language, ProblemTexts.french());
        try {
            return json.writeValueAsBytes(new Problem(
                    ProblemTypes.of(code), said.title(code), status, code, said.detail(code), null, List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
