package fr.pixemploi.profile.rights.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.rights.domain.RightsFilter;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
                insert into rights_request (
                    id, beneficiary_id, structure_id, kind, way, recorded_by, printed_by, printed_at, recorded_at, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                request.id(),
                request.fileId(),
                request.structureId(),
                Sql.lowerCase(request.kind()),
                Sql.lowerCase(request.origin().way()),
                request.origin().recordedBy(),
                request.origin().printedBy(),
                request.origin().printedAt(),
                request.recordedAt(),
                request.dueOn());
    }

    @Override
    public List<RightsRequest> ofStructure(UUID structureId, RightsFilter filter, @Nullable UUID after, int max) {
        return sql.query(
                        """
                        select * from rights_request
                        where structure_id = :structure and id > :after
                          and (cast(:kind as text) is null or kind = :kind)
                          and (cast(:way as text) is null or way = :way)
                          and (cast(:dueBefore as date) is null or due_on < :dueBefore)
                        order by id limit :max
                        """,
                        named("structure", structureId)
                                .and("after", after == null ? FIRST : after)
                                .and("kind", Sql.lowerCase(filter.kind()))
                                .and("way", Sql.lowerCase(filter.way()))
                                .and("dueBefore", filter.dueBefore())
                                .and("max", max))
                .list(PostgresRightsRequests::request);
    }

    @Override
    public Optional<RightsRequest> open(UUID fileId, RightsRequest.Kind kind, LocalDate today) {
        return sql.query("""
                        select * from rights_request
                        where beneficiary_id = ? and kind = ? and due_on >= ? order by id desc limit 1
                        """, fileId, Sql.lowerCase(kind), today).optional(PostgresRightsRequests::request);
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
                new RightsRequest.Origin(
                        row.lowerCase("way", RightsRequest.Way.class),
                        row.textOrNull("recorded_by"),
                        row.textOrNull("printed_by"),
                        row.instantOrNull("printed_at")),
                row.instant("recorded_at"),
                row.dateOrNull("due_on"));
    }
}
