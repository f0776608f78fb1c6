package fr.pixemploi.profile.filechange.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import fr.pixemploi.profile.filechange.domain.NotedChange;
import fr.pixemploi.profile.filechange.domain.NotedChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes of files in PostgreSQL, where the user of the service may add and read them only. */
@ApplicationScoped
class PostgresNotedChanges implements NotedChanges {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    PostgresNotedChanges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(List<NotedChange> changes) {
        sql.batch(
                """
                insert into file_change (id, file_id, changed_at, role, structure_id, field, value_before, value_after)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                changes,
                noted -> arguments(
                        noted.id(),
                        noted.fileId(),
                        noted.changedAt(),
                        noted.role(),
                        noted.structureId(),
                        noted.change().field(),
                        noted.change().before(),
                        noted.change().after()));
    }

    @Override
    public List<NotedChange> of(List<UUID> files, @Nullable UUID before, int max) {
        return sql.query("""
                        select id, file_id, changed_at, role, structure_id, field, value_before, value_after from file_change
                        where file_id = any (?) and id < ?
                          and not (field = 'joinedFile' and exists (
                            select from renewed_file r where r.file_id = file_change.file_id and file_change.changed_at < r.taken_at))
                        order by id desc limit ?
                        """, Sql.uuids(files), before == null ? LAST : before, max)
                .list(row -> new NotedChange(
                        row.uuid("id"),
                        row.uuid("file_id"),
                        row.instant("changed_at"),
                        row.text("role"),
                        row.uuidOrNull("structure_id"),
                        new FieldChange(
                                row.text("field"), row.textOrNull("value_before"), row.textOrNull("value_after"))));
    }
}
