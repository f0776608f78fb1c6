package fr.pixemploi.profile.rights.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people asked for, in PostgreSQL. SQL: nothing of it changes once it is written. */
@ApplicationScoped
class PostgresRightsRequests implements RightsRequests {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresRightsRequests(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(RightsRequest request) {
        sql.update(
                """
                insert into rights_request (id, beneficiary_id, structure_id, kind, way, recorded_by, recorded_at, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                request.id(),
                request.fileId(),
                request.structureId(),
                Sql.lowerCase(request.kind()),
                Sql.lowerCase(request.way()),
                request.recordedBy(),
                request.recordedAt(),
                request.dueOn());
    }

    @Override
    public List<RightsRequest> ofStructure(UUID structureId, @Nullable UUID after, int max) {
        return sql.query(
                        "select * from rights_request where structure_id = ? and id > ? order by id limit ?",
                        structureId,
                        after == null ? FIRST : after,
                        max)
                .list(PostgresRightsRequests::request);
    }

    @Override
    public Optional<RightsRequest> one(UUID structureId, UUID id) {
        return sql.query("select * from rights_request where structure_id = ? and id = ?", structureId, id)
                .optional(PostgresRightsRequests::request);
    }

    @Override
    public List<RightsRequest> ofPerson(UUID person, @Nullable UUID after, int max) {
        return sql.query("""
                        select * from rights_request
                        where beneficiary_id = any (ids_of_person(?)) and id > ? order by id limit ?
                        """, person, after == null ? FIRST : after, max).list(PostgresRightsRequests::request);
    }

    private static RightsRequest request(Row row) {
        return new RightsRequest(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.uuid("structure_id"),
                row.lowerCase("kind", RightsRequest.Kind.class),
                row.lowerCase("way", RightsRequest.Way.class),
                row.textOrNull("recorded_by"),
                row.instant("recorded_at"),
                row.dateOrNull("due_on"));
    }
}
