package fr.pixemploi.certification.interleaving;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What must never be so ({@code never.yaml}), and what never changes, read from the tables alone. */
@ApplicationScoped
class Violations {
    /** A certificate may end, once: what it says stays as it is, and that it ended. */
    private static final String ROWS_THAT_STAY = """
            select id::text as id, to_jsonb(d)::text as row from jury_decision d
            union all
            select id::text, to_jsonb(p)::text from jury_publication p
            union all
            select id::text, (to_jsonb(f) - 'status' - 'revoked_at' - 'aggregate_version')::text from certificate f
            union all
            select status_list::text || '/' || status_index, to_jsonb(f)::text from certificate f where status <> 'PUBLISHED'
            """;

    /** The tables, with the rows of one session only: what other sessions left costs nothing then, however many were played before. */
    private static final String OF_SESSION = """
            with candidate as materialized (select * from public.candidate where session_id = ?),
            subscription as materialized (
              select s.* from candidate c join public.subscription s on s.candidate_id = c.id),
            certificate as materialized (
              select f.* from candidate c join public.certificate f on f.candidate_id = c.id),
            jury_decision as materialized (
              select d.* from subscription s join public.jury_decision d on d.subscription_id = s.id),
            jury_publication as materialized (
              select p.* from subscription s join public.jury_publication p on p.subscription_id = s.id)
            """;

    private final String broken = unionOf(never());
    private final Sql sql;

    Violations(Sql sql) {
        this.sql = sql;
    }

    private static String unionOf(Map<String, String> never) {
        return never.entrySet().stream()
                .map(rule -> "select '" + rule.getKey().replace("'", "''") + "' as rule where exists ("
                        + rule.getValue() + ")")
                .collect(Collectors.joining(" union all "));
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
        return sql.query(OF_SESSION + broken, session).list(row -> row.text("rule"));
    }

    /** All that is written of a session and never becomes otherwise, by what it is known by. */
    Map<String, String> rows(UUID session) {
        Map<String, String> rows = new TreeMap<>();
        sql.query(OF_SESSION + ROWS_THAT_STAY, session).list(row -> rows.put(row.text("id"), row.text("row")));
        return rows;
    }
}
