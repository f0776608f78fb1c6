package fr.pixemploi.certification.incident.persistence;

import fr.pixemploi.certification.incident.domain.Incident;
import fr.pixemploi.certification.incident.domain.Incidents;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Incidents in PostgreSQL, in plain SQL: rows that are added, and read with whose they are. */
@ApplicationScoped
class PostgresIncidents implements Incidents {
    private static final String SELECT = """
            select i.id, i.session_id, i.candidate_id, i.category, i.kind, i.words, i.for_jury, i.author, i.question, i.happened_at,
                   c.number, c.beneficiary_id
            from incident i left join enrolled_candidate c on c.id = i.candidate_id
            where i.session_id = ?
            """;

    private static final String WORDS_BEFORE = """
             from incident i join session_day d on d.id = i.session_id
            where i.words is not null and d.starts_at at time zone d.time_zone < ?
            """;

    private final Sql sql;

    PostgresIncidents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Incident incident) {
        sql.update(
                """
                insert into incident (id, session_id, candidate_id, category, kind, words, for_jury, source, author, question, happened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint one_incident_per_alert do nothing
                """,
                incident.id(),
                incident.session(),
                incident.candidate(),
                incident.category(),
                incident.kind(),
                incident.words(),
                incident.forJury(),
                incident.isOfTheRoom() ? "room" : "person",
                incident.author(),
                incident.question(),
                incident.at());
    }

    @Override
    public void remove(UUID id) {
        sql.update("delete from incident where id = ?", id);
    }

    @Override
    public List<Of> ofSession(UUID session) {
        return sql.query(SELECT + "order by i.id", session).list(PostgresIncidents::incident);
    }

    @Override
    public Optional<Of> find(UUID session, UUID id) {
        return sql.query(SELECT + "and i.id = ?", session, id).optional(PostgresIncidents::incident);
    }

    @Override
    public long countWords(Instant before) {
        return sql.query("select count(*) as count" + WORDS_BEFORE, before).one(row -> row.bigint("count"));
    }

    @Override
    public int forgetWords(Instant before) {
        return sql.update(
                "update incident set words = null where id = any (array(select i.id" + WORDS_BEFORE + " limit 1000))",
                before);
    }

    @Override
    public boolean isEnrolled(UUID session, UUID candidate) {
        return sql.query("select 1 from enrolled_candidate where session_id = ? and id = ?", session, candidate)
                .exists();
    }

    private static Of incident(Row row) {
        return new Of(
                new Incident(
                        row.uuid("id"),
                        row.uuid("session_id"),
                        row.uuidOrNull("candidate_id"),
                        row.text("category"),
                        row.textOrNull("kind"),
                        row.textOrNull("words"),
                        row.truth("for_jury"),
                        row.textOrNull("author"),
                        row.integerOrNull("question"),
                        row.instant("happened_at")),
                row.integerOrNull("number"),
                row.uuidOrNull("beneficiary_id"));
    }
}
