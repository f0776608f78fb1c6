package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.live.domain.Alert;
import fr.pixemploi.assessment.live.domain.Alerts;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Alerts in PostgreSQL. By SQL: each sign of a candidate's page, every few seconds, looks for the open one. */
@ApplicationScoped
class PostgresAlerts implements Alerts {
    private static final String SELECT = """
            select id, session_id, candidate_id, sitting_id, number, item_id, category, raised_at, outcome, handled_at, handled_by, found_category
            from live_alert
            """;

    private static final String FIND = SELECT + "where session_id = ? and id = ?";
    private static final String OPEN = SELECT + "where sitting_id = ? and handled_at is null";

    private final Sql sql;

    PostgresAlerts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Alert alert) {
        sql.update(
                """
                insert into live_alert (id, session_id, candidate_id, sitting_id, number, item_id, category, raised_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                alert.id(),
                alert.session(),
                alert.candidate(),
                alert.sitting(),
                alert.number(),
                alert.item().value(),
                alert.category(),
                alert.raisedAt());
    }

    @Override
    public void save(Alert alert) {
        Alert.Handling handling = Objects.requireNonNull(alert.handling());
        sql.update(
                "update live_alert set outcome = ?, handled_at = ?, handled_by = ?, found_category = ? where id = ?",
                Sql.lowerCase(handling.outcome()),
                handling.at(),
                handling.by(),
                handling.found(),
                alert.id());
    }

    @Override
    public Optional<Alert> find(UUID session, UUID alert) {
        return sql.query(FIND, session, alert).optional(PostgresAlerts::alert);
    }

    @Override
    public Optional<Alert> open(UUID sitting) {
        return sql.query(OPEN, sitting).optional(PostgresAlerts::alert);
    }

    @Override
    public Set<UUID> dropOpen(Set<UUID> people) {
        return new TreeSet<>(sql.query("""
                        delete from live_alert
                        where handled_at is null and sitting_id in (select id from sitting_course where beneficiary_id = any (?))
                        returning session_id
                        """, Sql.uuids(people)).list(row -> row.uuid("session_id")));
    }

    @Override
    public Count count(UUID session) {
        // Two statements: the second sees what others committed before the first got its number.
        long revision = sql.query("""
                        insert into live_room (session_id, revision) values (?, 1)
                        on conflict (session_id) do update set revision = live_room.revision + 1 returning revision
                        """, session).one(row -> row.bigint("revision"));
        return sql.query("select count(*) as open from live_alert where session_id = ? and handled_at is null", session)
                .one(row -> new Count(revision, row.integer("open")));
    }

    private static Alert alert(Row row) {
        Alert.Outcome outcome = row.lowerCaseOrNull("outcome", Alert.Outcome.class);
        return new Alert(
                row.uuid("id"),
                row.uuid("session_id"),
                row.uuid("candidate_id"),
                row.uuid("sitting_id"),
                row.integer("number"),
                new ItemId(row.text("item_id")),
                row.text("category"),
                row.instant("raised_at"),
                outcome == null
                        ? null
                        : new Alert.Handling(
                                outcome,
                                row.instant("handled_at"),
                                row.text("handled_by"),
                                row.textOrNull("found_category")));
    }
}
