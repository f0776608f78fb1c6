package fr.pixemploi.profile.sharing.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.sharing.domain.Purpose;
import fr.pixemploi.profile.sharing.domain.request.SharingRequest;
import fr.pixemploi.profile.sharing.domain.request.SharingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What structures asked people, in PostgreSQL. SQL: what a structure sees is worked out from grants in the same statement. */
@ApplicationScoped
class PostgresSharingRequests implements SharingRequests {
    private static final UUID FIRST = new UUID(0, 0);

    /** Of what the person answered nothing is read: all that tells is whether anything is shared. */
    private static final String SEEN = """
            select r.*, exists (
              select 1 from grant_in_force g
              where g.structure_id = r.structure_id
                and g.beneficiary_id = any (ids_of_person(person_behind(r.beneficiary_id))) and g.until > ?) as shared
            from sharing_request r where r.structure_id = ?
            """;

    private final Sql sql;

    PostgresSharingRequests(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(SharingRequest request) {
        sql.update(
                """
                insert into sharing_request (id, structure_id, beneficiary_id, reason, purpose, asked_by, asked_at, ends_at, offer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                request.id(),
                request.structureId(),
                request.fileId(),
                request.reason(),
                request.purpose().code(),
                request.askedBy(),
                request.askedAt(),
                request.endsAt(),
                request.offer());
    }

    @Override
    public void addOffers(List<SharingRequest> offers, Instant since) {
        if (offers.isEmpty()) return;
        SharingRequest any = offers.getFirst();
        Object files = Sql.uuids(offers.stream().map(SharingRequest::fileId).toList());
        // As PostgresGrants.oneWriterFor, for many.
        sql.query("""
                        select pg_advisory_xact_lock(hashtextextended(cast(person as text), 2))
                        from (select distinct person_behind(file) as person from unnest(?) file order by 1) behind
                        """, files).exists();
        sql.update(
                """
                insert into sharing_request
                  (id, structure_id, beneficiary_id, reason, purpose, asked_by, asked_at, ends_at, offer)
                select distinct on (person_behind(asked.file))
                  asked.id, :structure, asked.file, :reason, :purpose, :by, :at, :ends, true
                from unnest(:ids, :files) asked (id, file)
                where not exists (
                    select from sharing_request r
                    where r.structure_id = :structure and r.asked_at > :since
                      and r.beneficiary_id = any (ids_of_person(person_behind(asked.file))))
                order by person_behind(asked.file), asked.file
                """,
                named("structure", any.structureId())
                        .and("reason", any.reason())
                        .and("purpose", any.purpose().code())
                        .and("by", any.askedBy())
                        .and("at", any.askedAt())
                        .and("ends", any.endsAt())
                        .and("since", since)
                        .and(
                                "ids",
                                Sql.uuids(
                                        offers.stream().map(SharingRequest::id).toList()))
                        .and("files", files));
    }

    @Override
    public Optional<Instant> lastAsked(UUID structureId, UUID fileId) {
        return sql.query("""
                        select asked_at from sharing_request
                        where structure_id = ? and beneficiary_id = any (ids_of_person(person_behind(?)))
                        order by asked_at desc limit 1
                        """, structureId, fileId).optional(row -> row.instant("asked_at"));
    }

    @Override
    public Optional<SharingRequest> lock(UUID id, UUID person) {
        return sql.query("""
                        select * from sharing_request where id = ? and beneficiary_id = any (ids_of_person(?)) for update
                        """, id, person).optional(PostgresSharingRequests::request);
    }

    @Override
    public void answer(UUID id, SharingRequest.Answer answer, @Nullable UUID grantId, Instant at) {
        sql.update(
                "update sharing_request set answer = ?, answered_at = ?, grant_id = ? where id = ?",
                Sql.lowerCase(answer),
                at,
                grantId,
                id);
    }

    @Override
    public List<SharingRequest> open(UUID person, Instant now, @Nullable UUID after, int max) {
        return sql.query(
                        """
                        select * from sharing_request r
                        where beneficiary_id = any (ids_of_person(:person)) and answer is null and ends_at > :now and id > :after
                          and (not offer or exists (
                            select from result_in_force own
                            where own.beneficiary_id = any (ids_of_person(:person)) and not exists (
                              select from grant_in_force g
                              where g.structure_id = r.structure_id and g.beneficiary_id = any (ids_of_person(:person))
                                and g.until > :now and own.granted_as && g.result_ids)))
                        order by id limit :max
                        """,
                        named("person", person)
                                .and("now", now)
                                .and("after", after == null ? FIRST : after)
                                .and("max", max))
                .list(PostgresSharingRequests::request);
    }

    @Override
    public List<Seen> of(UUID structureId, Instant now, @Nullable UUID after, int max) {
        return sql.query(
                        SEEN + " and r.id > ? order by r.id limit ?",
                        now,
                        structureId,
                        after == null ? FIRST : after,
                        max)
                .list(PostgresSharingRequests::seen);
    }

    @Override
    public Optional<Seen> one(UUID structureId, UUID id, Instant now) {
        return sql.query(SEEN + " and r.id = ?", now, structureId, id).optional(PostgresSharingRequests::seen);
    }

    private static Seen seen(Row row) {
        return new Seen(request(row), row.truth("shared"));
    }

    private static SharingRequest request(Row row) {
        return new SharingRequest(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.uuid("beneficiary_id"),
                row.text("reason"),
                Purpose.of(row.text("purpose")),
                row.text("asked_by"),
                row.instant("asked_at"),
                row.instant("ends_at"),
                row.truth("offer"),
                row.textOrNull("answer") == null ? null : row.lowerCase("answer", SharingRequest.Answer.class));
    }
}
