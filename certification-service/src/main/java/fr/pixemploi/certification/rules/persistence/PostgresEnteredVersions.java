package fr.pixemploi.certification.rules.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.rules.domain.entered.EnteredVersion;
import fr.pixemploi.certification.rules.domain.entered.EnteredVersions;
import fr.pixemploi.certification.rules.domain.entered.VersionRefusal;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Versions that people entered, in PostgreSQL; the figures are one column of JSON in the form of {@code certification-versions.yaml}. */
@ApplicationScoped
class PostgresEnteredVersions implements EnteredVersions {
    private final Sql sql;

    PostgresEnteredVersions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(EnteredVersion it) {
        boolean added = sql.updateOne(
                """
                insert into certification_version (id, valid_from, content, author, drafted_at, revision)
                values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """, it.version().id(), it.version().validFrom(), json(it), it.author(), it.draftedAt(), it.revision());
        if (!added) throw new VersionRefusal.Taken();
    }

    @Override
    public Optional<EnteredVersion> find(String id) {
        return sql.query("select * from certification_version where id = ?", id)
                .optional(PostgresEnteredVersions::entered);
    }

    @Override
    public Optional<EnteredVersion> lock(String id) {
        return sql.query("select * from certification_version where id = ? for update", id)
                .optional(PostgresEnteredVersions::entered);
    }

    @Override
    public List<EnteredVersion> all() {
        return sql.query("select * from certification_version order by id").list(PostgresEnteredVersions::entered);
    }

    @Override
    public void save(EnteredVersion it) {
        sql.update(
                """
                update certification_version
                set valid_from = ?, content = ?, author = ?, drafted_at = ?, activated_by = ?, activated_at = ?, revision = ?
                where id = ? and activated_by is null
                """,
                it.version().validFrom(),
                json(it),
                it.author(),
                it.draftedAt(),
                it.activatedBy(),
                it.activatedAt(),
                it.revision(),
                it.version().id());
    }

    @Override
    public void drop(String id) {
        sql.update("delete from certification_version where id = ? and activated_by is null", id);
    }

    static EnteredVersion entered(Row row) {
        try {
            return new EnteredVersion(
                    EventJson.MAPPER
                            .readValue(row.text("content"), VersionEntry.class)
                            .toVersion(),
                    row.text("author"),
                    row.instant("drafted_at"),
                    row.textOrNull("activated_by"),
                    row.instantOrNull("activated_at"),
                    row.bigint("revision"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored version of the rules can't be read", e);
        }
    }

    private static String json(EnteredVersion it) {
        try {
            return EventJson.MAPPER.writeValueAsString(VersionEntry.of(it.version()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
