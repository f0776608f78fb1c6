package fr.pixemploi.profile.erasure.persistence;

import static fr.pixemploi.kit.sql.Named.named;
import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.erasure.domain.ErasingService;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.ErasureAnswer;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Erasures in PostgreSQL. SQL: found by hashes, accounts and receipts, and never as an object graph. */
@ApplicationScoped
class PostgresErasures implements TrackedErasures {
    /** Those under way first, the one that is due next at the top. */
    private static final String LIST = """
            select * from erasure
            where cast(:after as uuid) is null or ((ended_at is not null), due_on, id) > (
                select (last.ended_at is not null), last.due_on, last.id from erasure last where last.id = :after)
            order by (ended_at is not null), due_on, id limit :max
            """;

    private final Sql sql;

    PostgresErasures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Erasure erasure, Collection<Account> accounts) {
        Erasure.Desk desk = erasure.desk();
        sql.update(
                """
                insert into erasure (id, hashes, why, structure_id, decided_by, text_version, asked_at, due_on, ended_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                erasure.id(),
                Sql.texts(erasure.hashes()),
                Sql.lowerCase(erasure.cause()),
                desk == null ? null : desk.structureId(),
                desk == null ? null : desk.decidedBy(),
                erasure.textVersion(),
                erasure.askedAt(),
                erasure.dueOn(),
                erasure.endedAt());
        sql.batch("""
                insert into erasure_account (issuer, subject, erasure_id) values (?, ?, ?)
                on conflict (issuer, subject) do update set erasure_id = excluded.erasure_id
                """, accounts, account -> arguments(account.issuer(), account.subject(), erasure.id()));
    }

    @Override
    public Optional<Erasure> find(UUID id) {
        return sql.query("select * from erasure where id = ?", id).optional(PostgresErasures::erasure);
    }

    @Override
    public void lock(UUID id) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('erasure ' || ?::text, 0))", id)
                .exists();
    }

    @Override
    public Optional<Erasure> ofAnyOf(Collection<String> hashes) {
        return sql.query("select * from erasure where hashes && ? order by id desc limit 1", Sql.texts(hashes))
                .optional(PostgresErasures::erasure);
    }

    @Override
    public Set<String> erased(Collection<String> hashes) {
        return Set.copyOf(sql.query(
                        "select distinct hash from erasure cross join unnest(hashes) hash where hashes && :hashes and hash = any (:hashes)",
                        named("hashes", Sql.texts(hashes)))
                .list(row -> row.text("hash")));
    }

    @Override
    public Optional<Erasure> ofAccount(Account account) {
        return sql.query("""
                        select e.* from erasure e join erasure_account a on a.erasure_id = e.id
                        where a.issuer = ? and a.subject = ?
                        """, account.issuer(), account.subject()).optional(PostgresErasures::erasure);
    }

    @Override
    public void addReceipt(UUID id, String codeDigest) {
        sql.update(
                "insert into erasure_receipt (code_digest, erasure_id) values (?, ?) on conflict do nothing",
                codeDigest,
                id);
    }

    @Override
    public Optional<TrackedErasure> byReceipt(String codeDigest) {
        return sql.query("""
                        select e.* from erasure e join erasure_receipt r on r.erasure_id = e.id where r.code_digest = ?
                        """, codeDigest).optional(PostgresErasures::erasure).map(this::tracked);
    }

    @Override
    public void answer(ErasureAnswer answer) {
        sql.update(
                """
                insert into erasure_answer (erasure_id, service, completed_at, rows, kept) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                answer.erasureId(),
                Sql.lowerCase(answer.service()),
                answer.completedAt(),
                answer.rows(),
                Sql.texts(answer.kept()));
    }

    @Override
    public Optional<TrackedErasure> tracked(UUID id) {
        return find(id).map(this::tracked);
    }

    private TrackedErasure tracked(Erasure erasure) {
        return new TrackedErasure(
                erasure,
                sql.query("select * from erasure_answer where erasure_id = ? order by completed_at", erasure.id())
                        .list(PostgresErasures::answer));
    }

    @Override
    public List<Account> accounts(UUID id) {
        return sql.query("select issuer, subject from erasure_account where erasure_id = ? order by 1, 2", id)
                .list(row -> new Account(row.text("issuer"), row.text("subject")));
    }

    @Override
    public void forget(Account account) {
        sql.update("delete from erasure_account where issuer = ? and subject = ?", account.issuer(), account.subject());
    }

    @Override
    public void end(UUID id, Instant now) {
        sql.update("update erasure set ended_at = ? where id = ? and ended_at is null", now, id);
    }

    @Override
    public List<TrackedErasure> list(@Nullable UUID after, int max) {
        return sql.query(LIST, named("after", after).and("max", max)).list(PostgresErasures::erasure).stream()
                .map(this::tracked)
                .toList();
    }

    @Override
    public Optional<Instant> oldestUnderWay() {
        return sql.query("select min(asked_at) as oldest from erasure where ended_at is null")
                .one(row -> Optional.ofNullable(row.instantOrNull("oldest")));
    }

    private static Erasure erasure(Row row) {
        UUID structure = row.uuidOrNull("structure_id");
        String decidedBy = row.textOrNull("decided_by");
        return new Erasure(
                row.uuid("id"),
                row.elements("hashes", String.class),
                row.lowerCase("why", Erasure.Cause.class),
                structure == null || decidedBy == null ? null : new Erasure.Desk(structure, decidedBy),
                row.integerOrNull("text_version"),
                row.instant("asked_at"),
                row.date("due_on"),
                row.instantOrNull("ended_at"));
    }

    private static ErasureAnswer answer(Row row) {
        return new ErasureAnswer(
                row.uuid("erasure_id"),
                row.lowerCase("service", ErasingService.class),
                row.instant("completed_at"),
                row.bigint("rows"),
                row.elements("kept", String.class));
    }
}
