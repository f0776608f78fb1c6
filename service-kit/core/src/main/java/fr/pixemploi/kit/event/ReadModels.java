package fr.pixemploi.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** What this service keeps of the others, by state topic, with a digest that is equal when the content is. */
@ApplicationScoped
public class ReadModels {
    /** @param digest SHA-256 over all rows of the tables, whatever their order; @param rows how many there are */
    public record Summary(String topic, List<String> tables, long rows, String digest) {}

    private final DataSource dataSource;
    private final Inbox inbox;

    ReadModels(DataSource dataSource, Inbox inbox) {
        this.dataSource = dataSource;
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
        long rows = 0;
        StringBuilder digest = new StringBuilder();
        try (Connection connection = dataSource.getConnection()) {
            for (String table : tables) {
                // Table names come from the handlers' code, never from a request.
                try (PreparedStatement select = connection.prepareStatement("""
                                select count(*), encode(sha256(coalesce(
                                  string_agg(t::text, E'\\n' order by t::text collate "C"), '')::bytea), 'hex') from %s t
                                """.formatted(table));
                        ResultSet result = select.executeQuery()) {
                    result.next();
                    rows += result.getLong(1);
                    digest.append(digest.isEmpty() ? "" : "-").append(result.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Summary(topic, tables, rows, digest.toString());
    }
}
