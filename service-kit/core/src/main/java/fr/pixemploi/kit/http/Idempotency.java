package fr.pixemploi.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Creation that can be sent twice: the answer is stored in the transaction of the effect, for a day, under the caller's key. A key
 * is scoped to account, client and operation; the same key with another body is refused; a refusal or a failure is not stored.
 */
@ApplicationScoped
public class Idempotency {
    private static final int LONGEST_KEY = 200;

    /** The answer: 201 with a Location, or another success. */
    public record Answer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable Object body) {
        public static Answer created(String location, Object body) {
            return new Answer(201, location, null, body);
        }

        public static Answer created(String location, long version, Object body) {
            return new Answer(201, location, ETags.of(version), body);
        }
    }

    private final Sql sql;
    private final ObjectMapper json;

    Idempotency(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Runs the effect once for each key.
     *
     * @param operation stable name of what is done
     * @param key the {@code Idempotency-Key} header; refused when missing
     * @param request the request's body, to notice when a key is reused for something else
     * @param effect the use case; joins this transaction
     */
    public Response once(
            Caller caller, String operation, @Nullable String key, Object request, Supplier<Answer> effect) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY)
            throw new KitRefusal(400, "idempotency-key-required");
        String scope = DigestUtils.sha256Hex(
                caller.issuer() + "\n" + caller.subject() + "\n" + caller.clientId() + "\n" + operation);
        String body = DigestUtils.sha256Hex(write(request));
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!lock(scope, key)) throw new KitRefusal(409, "idempotency-in-flight");
            Optional<Response> stored = stored(scope, key, body);
            if (stored.isPresent()) return stored.get();
            Answer answer = effect.get();
            String written = answer.body() == null ? null : write(answer.body());
            store(scope, key, body, answer, written);
            return response(answer.status(), answer.location(), answer.etag(), written);
        });
    }

    /** Held until the transaction ends, by the call that handles this key. */
    private boolean lock(String scope, String key) {
        return sql.query("select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as held", scope + key)
                .one(row -> row.truth("held"));
    }

    private Optional<Response> stored(String scope, String key, String bodyHash) {
        return sql.query(
                        "select body_hash, status, location, etag, body from idempotent_answer where scope = ? and key = ?",
                        scope,
                        key)
                .optional(row -> stored(row, bodyHash));
    }

    private static Response stored(Row row, String bodyHash) {
        if (!row.text("body_hash").equals(bodyHash)) throw new KitRefusal(422, "idempotency-key-reused");
        return response(
                row.integer("status"), row.textOrNull("location"), row.textOrNull("etag"), row.textOrNull("body"));
    }

    private void store(String scope, String key, String bodyHash, Answer answer, @Nullable String body) {
        sql.update("""
                insert into idempotent_answer (scope, key, body_hash, status, location, etag, body)
                values (?, ?, ?, ?, ?, ?, ?)
                """, scope, key, bodyHash, answer.status(), answer.location(), answer.etag(), body);
    }

    private static Response response(
            int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
        Response.ResponseBuilder response = Response.status(status);
        if (body != null) response.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        if (location != null) response.header("Location", location);
        if (etag != null) response.header("ETag", etag);
        return response.build();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
