package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** What this service keeps of the others, by state topic, with a digest that is equal when the content is. */
@ApplicationScoped
public class ReadModels {
    /**
     * @param rows how many there are
     * @param digest SHA-256 over all rows of the tables, whatever their order; where it was asked for
     * @param rebuilding whether it is being built again, or waits for that; its rows are those of before until the end
     * @param attempt of a rebuild: how many times it was begun, 0 while it waits for the first
     * @param lastFailure of a rebuild: why the attempt before did not succeed
     */
    public record Summary(
            String topic,
            List<String> tables,
            long rows,
            @Nullable String digest,
            boolean rebuilding,
            @Nullable Long attempt,
            @Nullable String lastFailure) {}

    private static final int ROWS_AT_ONCE = 1_000;

    /** Far beyond what the largest table takes, since an operator waits for it; the usual transaction ends after a minute. */
    private static final int LONGEST_SECONDS = 4 * 60 * 60;

    private record Part(long rows, String digest) {}

    private record Wish(long attempt, @Nullable String failure) {}

    private final Sql sql;
    private final Inbox inbox;

    ReadModels(Sql sql, Inbox inbox) {
        this.sql = sql;
        this.inbox = inbox;
    }

    /** Topics that this service listens to. */
    public Set<String> topics() {
        return inbox.topics();
    }

    /** Whether anything can be rebuilt from a topic. */
    public boolean has(String topic) {
        return !inbox.readModel(topic).isEmpty();
    }

    /** All of them without their digests: in no time, but for counting rows. */
    public List<Summary> all() {
        return each((topic, tables) -> {
            Optional<Wish> wish = wish(topic);
            return summary(
                    topic, tables, wish, tables.stream().mapToLong(this::count).sum(), null);
        });
    }

    /** The same with digests, for which every row is sorted and read: minutes where there are millions. */
    public List<Summary> digested() {
        return each((topic, tables) -> {
            Optional<Wish> wish = wish(topic);
            List<Part> parts = tables.stream().map(this::part).toList();
            String digest = parts.stream().map(Part::digest).collect(Collectors.joining("-"));
            return summary(
                    topic, tables, wish, parts.stream().mapToLong(Part::rows).sum(), digest);
        });
    }

    private List<Summary> each(BiFunction<String, List<String>, Summary> summary) {
        return inbox.topics().stream()
                .filter(this::has)
                .map(topic -> summary.apply(topic, inbox.readModel(topic)))
                .toList();
    }

    private static Summary summary(
            String topic, List<String> tables, Optional<Wish> wish, long rows, @Nullable String digest) {
        return new Summary(
                topic,
                tables,
                rows,
                digest,
                wish.isPresent(),
                wish.map(Wish::attempt).orElse(null),
                wish.map(Wish::failure).orElse(null));
    }

    /** Asked before rows are: a rebuild that ends now is told of once more, rather than with rows of before. */
    private Optional<Wish> wish(String topic) {
        return sql.query("select attempt, failure from inbox_rebuild where topic = ?", topic)
                .optional(row -> new Wish(row.bigint("attempt"), row.textOrNull("failure")));
    }

    private long count(String table) {
        return sql.query("select count(*) from %s".formatted(table)).one(row -> row.bigint("count"));
    }

    /** @param table from the handlers' code, never from a request */
    private Part part(String table) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        AtomicLong rows = new AtomicLong();
        // Row by row: a table of millions in one value would not fit.
        QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .run(() -> sql.patiently(() -> {
                    sql.query("select t::text as line from %s t order by t::text collate \"C\"".formatted(table))
                            .forEach(ROWS_AT_ONCE, row -> {
                                if (rows.getAndIncrement() > 0) digest.update((byte) '\n');
                                digest.update(row.text("line").getBytes(StandardCharsets.UTF_8));
                            });
                    return true;
                }));
        return new Part(rows.get(), Hex.encodeHexString(digest.digest()));
    }
}
