package fr.pixemploi.certification.interleaving;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** What must never be so ({@code never.yaml}), and what never changes, read from the tables alone. */
@ApplicationScoped
class Violations {
    /** A certificate may end, once: what it says stays as it is, and that it ended. */
    private static final List<String> ROWS_THAT_STAY = List.of(
            "select id, subscription_id, to_jsonb(d) as row from jury_decision d",
            "select id, subscription_id, to_jsonb(p) as row from jury_publication p",
            "select id, subscription_id, to_jsonb(f) - 'status' - 'revoked_at' - 'aggregate_version' as row from certificate f",
            "select status_list::text || '/' || status_index, subscription_id, to_jsonb(f) as row from certificate f where status <> 'PUBLISHED'");

    private final Map<String, String> never = never();
    private final Sql sql;

    Violations(Sql sql) {
        this.sql = sql;
    }

    private static Map<String, String> never() {
        try (InputStream file = Violations.class.getResourceAsStream("/never.yaml")) {
            return new YAMLMapper()
                    .readValue(Objects.requireNonNull(file), new TypeReference<TreeMap<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the candidates of a session, a sentence each. */
    List<String> of(UUID session) {
        List<String> found = new ArrayList<>();
        never.forEach((rule, broken) -> {
            if (sql.query(
                            "select 1 from (" + broken
                                    + ") b (candidate_id) join candidate c on c.id = b.candidate_id where c.session_id = ?",
                            session)
                    .exists()) found.add(rule);
        });
        return found;
    }

    /** All that is written of a session and never becomes otherwise, by what it is known by. */
    Map<String, String> rows(UUID session) {
        Map<String, String> rows = new TreeMap<>();
        for (String stay : ROWS_THAT_STAY)
            sql.query(
                            "select x.id::text as id, x.row::text as row from (" + stay
                                    + ") x (id, subscription_id, row)"
                                    + " join subscription s on s.id = x.subscription_id join candidate c on c.id = s.candidate_id"
                                    + " where c.session_id = ?",
                            session)
                    .list(row -> rows.put(row.text("id"), row.text("row")));
        return rows;
    }
}
