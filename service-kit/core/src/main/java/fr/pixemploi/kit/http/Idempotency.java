package fr.pixemploi.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;

/**
 * Creation that can be sent twice: what was made is remembered by its id alone, in the transaction of the effect, for a day, under the
 * caller's key. A call that is sent again reads it anew, with what the caller may see by then. A key is scoped to account, client and
 * operation; the same key with another body is refused; a refusal or a failure is not remembered.
 *
 * <p>The key itself is kept nowhere: the row is found by its digest, and the body is remembered as an HMAC under it. A plain digest of
 * a body with a name and a birth date could be tried with all names and days by whoever reads the table.
 */
@ApplicationScoped
public class Idempotency {
    /** Characters of a key, at most. */
    public static final int LONGEST_KEY = 200;

    /**
     * What is made, and how it is read again.
     *
     * @param make the use case; joins this transaction
     * @param id of what was made, UUIDs or numbers: nothing that says anything of a person
     * @param again reads it as a later call would, or refuses
     */
    public record Creation<T>(Supplier<T> make, Function<T, String> id, Function<String, T> again) {
        public static <T> Creation<T> of(Supplier<T> make, Function<T, UUID> id, Function<UUID, T> again) {
            return new Creation<>(make, made -> id.apply(made).toString(), kept -> again.apply(UUID.fromString(kept)));
        }

        /** What is nothing but an id. */
        public static Creation<UUID> ofId(Supplier<UUID> make) {
            return of(make, Function.identity(), Function.identity());
        }
    }

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

        Response response() {
            Response.ResponseBuilder response = Response.status(status).entity(body);
            if (location != null) response.header("Location", location);
            if (etag != null) response.header("ETag", etag);
            return response.build();
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
     * @param key the {@code Idempotency-Key} header; refused when missing, blank or above 200 characters
     * @param request the request's body, to notice when a key is reused for something else
     * @param answer says what was made, the first time and again
     */
    public <T> Response once(
            Caller caller,
            String operation,
            @Nullable String key,
            Object request,
            Creation<T> creation,
            Function<T, Answer> answer) {
        String call = call(caller, operation, key);
        String seal = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(write(request));
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!lock(call)) throw new KitRefusal(409, "idempotency-in-flight");
            Optional<String> before = made(call, seal);
            if (before.isPresent())
                return answer.apply(creation.again().apply(before.get())).response();
            T made = creation.make().get();
            remember(call, seal, creation.id().apply(made));
            return answer.apply(made).response();
        });
    }

    /**
     * Whether the call was answered before, for what is to be got ready first and costs much; what {@link #once} says of it stays open.
     *
     * @param key refused as there
     */
    public boolean isKnown(Caller caller, String operation, @Nullable String key) {
        String call = call(caller, operation, key);
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query("select 1 from idempotent_creation where call = ?", call)
                        .exists());
    }

    private static String call(Caller caller, String operation, @Nullable String key) {
        if (key == null) throw new KitRefusal(400, "idempotency-key-required");
        if (key.isBlank() || key.length() > LONGEST_KEY) throw new KitRefusal(400, "idempotency-key-invalid");
        return DigestUtils.sha256Hex(
                caller.issuer() + "\n" + caller.subject() + "\n" + caller.clientId() + "\n" + operation + "\n" + key);
    }

    /** Held until the transaction ends, by the call that handles this key. */
    private boolean lock(String call) {
        return sql.query("select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as held", call)
                .one(row -> row.truth("held"));
    }

    private Optional<String> made(String call, String seal) {
        return sql.query("select body_seal, made from idempotent_creation where call = ?", call)
                .optional(row -> {
                    if (!row.text("body_seal").equals(seal)) throw new KitRefusal(422, "idempotency-key-reused");
                    return row.text("made");
                });
    }

    private void remember(String call, String seal, String made) {
        sql.update("insert into idempotent_creation (call, body_seal, made) values (?, ?, ?)", call, seal, made);
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
