package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** What this service keeps of the others, by state topic, with a digest that is equal when the content is. */
@ApplicationScoped
public class ReadModels {
    /**
     * @param rows how many there are
     * @param digest SHA-256 over all rows of the tables, whatever their order
     * @param rebuilding whether it is being built again, or waits for that; its rows are those of before until the end
     */
    public record Summary(String topic, List<String> tables, long rows, String digest, boolean rebuilding) {}

    private static final int ROWS_AT_ONCE = 1_000;

    /** Far beyond what the largest table takes, since an operator waits for it; the usual transaction ends after a minute. */
    private static final int LONGEST_SECONDS = 4 * 60 * 60;

    private record Part(long rows, String digest) {}

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

    public List<Summary> all() {
        List<Summary> summaries = new ArrayList<>();
        for (String topic : inbox.topics()) {
            List<String> tables = inbox.readModel(topic);
            if (!tables.isEmpty()) summaries.add(summary(topic, tables));
        }
        return summaries;
    }

    private Summary summary(String topic, List<String> tables) {
        // Asked first: a rebuild that ends now is told of once more, rather than with rows of before.
        boolean rebuilding =
                sql.query("select 1 from inbox_rebuild where topic = ?", topic).exists();
        List<Part> parts = tables.stream().map(this::part).toList();
        return new Summary(
                topic,
                tables,
                parts.stream().mapToLong(Part::rows).sum(),
                parts.stream().map(Part::digest).collect(Collectors.joining("-")),
                rebuilding);
    }

    /** @param table from the handlers' code, never from a request */
    private Part part(String table) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        AtomicLong rows = new AtomicLong();
        // Row by row: a table of millions in one value would not fit.
        QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .run(() -> sql.query("select t::text as line from %s t order by t::text collate \"C\"".formatted(table))
                        .forEach(ROWS_AT_ONCE, row -> {
                            if (rows.getAndIncrement() > 0) digest.update((byte) '\n');
                            digest.update(row.text("line").getBytes(StandardCharsets.UTF_8));
                        }));
        return new Part(rows.get(), Hex.encodeHexString(digest.digest()));
    }
}
