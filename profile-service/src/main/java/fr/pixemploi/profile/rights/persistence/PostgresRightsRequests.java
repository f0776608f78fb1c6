package fr.pixemploi.profile.rights.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.rights.domain.Lifting;
import fr.pixemploi.profile.rights.domain.RightsAnswer;
import fr.pixemploi.profile.rights.domain.RightsFilter;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people asked for, in PostgreSQL. SQL: nothing of it changes once it is written. */
@ApplicationScoped
class PostgresRightsRequests implements RightsRequests {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String SELECT = """
            select r.*, a.outcome, a.reason, a.answered_by, a.answered_at,
                   l.lifted_by, l.reason as lifted_because, l.told_on, l.lifted_at
            from rights_request r left join rights_answer a on a.request_id = r.id left join restriction_lifting l on l.request_id = r.id
            """;

    private final Sql sql;

    PostgresRightsRequests(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(RightsRequest request) {
        sql.update(
                """
                insert into rights_request (
                    id, beneficiary_id, structure_id, kind, words, way, recorded_by, printed_by, printed_at, recorded_at, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                request.id(),
                request.fileId(),
                request.structureId(),
                Sql.lowerCase(request.kind()),
                request.words(),
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
                        SELECT + """
                        where r.structure_id = :structure and r.id > :after
                          and (cast(:file as uuid) is null or r.beneficiary_id = :file)
                          and (cast(:kind as text) is null or r.kind = :kind)
                          and (cast(:way as text) is null or r.way = :way)
                          and (cast(:answered as boolean) is null or :answered = (r.due_on is null or a.outcome is not null))
                          and (cast(:dueBefore as date) is null or r.due_on < :dueBefore)
                        order by r.id limit :max
                        """,
                        named("structure", structureId)
                                .and("after", after == null ? FIRST : after)
                                .and("file", filter.fileId())
                                .and("kind", Sql.lowerCase(filter.kind()))
                                .and("way", Sql.lowerCase(filter.way()))
                                .and("answered", filter.answered())
                                .and("dueBefore", filter.dueBefore())
                                .and("max", max))
                .list(PostgresRightsRequests::request);
    }

    @Override
    public List<RightsRequest> open(UUID fileId, RightsRequest.Kind kind, LocalDate today) {
        return sql.query(SELECT + """
                        where r.beneficiary_id = ? and r.kind = ? and r.due_on >= ? and a.outcome is null order by r.id desc
                        """, fileId, Sql.lowerCase(kind), today).list(PostgresRightsRequests::request);
    }

    @Override
    public List<RightsRequest> unanswered(UUID structureId, UUID fileId, RightsRequest.Kind kind) {
        return sql.query(SELECT + """
                        where r.structure_id = ? and r.beneficiary_id = ? and r.kind = ? and a.outcome is null order by r.id
                        """, structureId, fileId, Sql.lowerCase(kind)).list(PostgresRightsRequests::request);
    }

    @Override
    public Optional<RightsRequest> one(UUID structureId, UUID id) {
        return find(id).filter(request -> request.structureId().equals(structureId));
    }

    @Override
    public Optional<RightsRequest> find(UUID id) {
        return sql.query(SELECT + "where r.id = ?", id).optional(PostgresRightsRequests::request);
    }

    @Override
    public void answer(RightsRequest request, RightsAnswer answer) {
        sql.update(
                """
                insert into rights_answer (request_id, beneficiary_id, outcome, reason, answered_by, answered_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                request.id(),
                request.fileId(),
                Sql.lowerCase(answer.outcome()),
                answer.reason(),
                answer.answeredBy(),
                answer.answeredAt());
    }

    @Override
    public void lift(RightsRequest request, Lifting lifting) {
        sql.update(
                """
                insert into restriction_lifting (request_id, beneficiary_id, lifted_by, reason, told_on, lifted_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                request.id(),
                request.fileId(),
                lifting.liftedBy(),
                lifting.reason(),
                lifting.toldOn(),
                lifting.liftedAt());
    }

    @Override
    public Optional<Instant> restrictedSince(UUID fileId) {
        return sql.query(SELECT + """
                        where r.beneficiary_id = ? and r.kind = 'restriction' and a.outcome = 'carried_out' and l.lifted_at is null
                        order by a.answered_at limit 1
                        """, fileId).optional(row -> row.instant("answered_at"));
    }

    @Override
    public Optional<Instant> restrictedSince(UUID structureId, UUID fileId) {
        return sql.query(SELECT + """
                        where r.structure_id = ? and r.beneficiary_id = any (ids_of_person(person_behind(?)))
                          and r.kind = 'restriction' and a.outcome = 'carried_out' and l.lifted_at is null
                        order by a.answered_at limit 1
                        """, structureId, fileId).optional(row -> row.instant("answered_at"));
    }

    @Override
    public List<RightsRequest> ofPerson(UUID person, @Nullable UUID after, int max) {
        return sql.query(SELECT + """
                        where r.beneficiary_id = any (ids_of_person(?)) and r.id > ? order by r.id limit ?
                        """, person, after == null ? FIRST : after, max)
                .list(PostgresRightsRequests::request);
    }

    @Override
    public Optional<RightsRequest> lock(UUID id) {
        // First, so that whoever waited sees the answer of whoever was faster.
        sql.query("select 1 from rights_request where id = ? for update", id).exists();
        return find(id);
    }

    private static RightsRequest request(Row row) {
        return new RightsRequest(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.uuid("structure_id"),
                row.lowerCase("kind", RightsRequest.Kind.class),
                row.textOrNull("words"),
                new RightsRequest.Origin(
                        row.lowerCase("way", RightsRequest.Way.class),
                        row.textOrNull("recorded_by"),
                        row.textOrNull("printed_by"),
                        row.instantOrNull("printed_at")),
                row.instant("recorded_at"),
                row.dateOrNull("due_on"),
                answer(row),
                lifting(row));
    }

    private static @Nullable Lifting lifting(Row row) {
        Instant at = row.instantOrNull("lifted_at");
        return at == null
                ? null
                : new Lifting(
                        row.textOrNull("lifted_by"), row.textOrNull("lifted_because"), row.dateOrNull("told_on"), at);
    }

    private static @Nullable RightsAnswer answer(Row row) {
        RightsAnswer.Outcome outcome = row.lowerCaseOrNull("outcome", RightsAnswer.Outcome.class);
        return outcome == null
                ? null
                : new RightsAnswer(
                        outcome, row.textOrNull("reason"), row.text("answered_by"), row.instant("answered_at"));
    }
}
