package fr.pixemploi.kit.event;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What this service keeps of the others, by state topic, with a digest that is equal when the content is. */
@ApplicationScoped
public class ReadModels {
    /** @param digest SHA-256 over all rows of the tables, whatever their order; @param rows how many there are */
    public record Summary(String topic, List<String> tables, long rows, String digest) {}

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

    public List<Summary> all() {
        List<Summary> summaries = new ArrayList<>();
        for (String topic : inbox.topics()) {
            List<String> tables = inbox.readModel(topic);
            if (!tables.isEmpty()) summaries.add(summary(topic, tables));
        }
        return summaries;
    }

    private Summary summary(String topic, List<String> tables) {
        List<Part> parts = tables.stream().map(this::part).toList();
        return new Summary(
                topic,
                tables,
                parts.stream().mapToLong(Part::rows).sum(),
                parts.stream().map(Part::digest).collect(Collectors.joining("-")));
    }

    /** @param table from the handlers' code, never from a request */
    private Part part(String table) {
        return sql.query("""
                        select count(*) as rows, encode(sha256(coalesce(
                          string_agg(t::text, E'\\n' order by t::text collate "C"), '')::bytea), 'hex') as digest from %s t
                        """.formatted(table)).one(row -> new Part(row.bigint("rows"), row.text("digest")));
    }
}
