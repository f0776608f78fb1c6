package fr.pixemploi.certification.passport.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.passport.domain.Passage;
import fr.pixemploi.certification.passport.domain.PassageOutcome;
import fr.pixemploi.certification.passport.domain.PassportBatch;
import fr.pixemploi.certification.passport.domain.PassportBatches;
import fr.pixemploi.certification.passport.domain.RegisteredCode;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Batches for the passport of skills in PostgreSQL. */
@ApplicationScoped
class PostgresPassportBatches implements PassportBatches {
    private static final UUID LAST = new UUID(-1, -1);
    private static final String BATCH = """
            select b.id, b.code, b.made_by, b.made_at, count(s.certificate_id)::integer as passages,
              (count(*) filter (where s.outcome = 'accepted'))::integer as accepted,
              (count(*) filter (where s.outcome = 'rejected'))::integer as rejected
            from passport_batch b left join passport_sending s on s.batch_id = b.id
            """;

    private final Sql sql;

    PostgresPassportBatches(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void holdMaking() {
        sql.update("lock table passport_batch in exclusive mode");
    }

    @Override
    public List<UUID> waiting(RegisteredCode code, int limit) {
        return sql.query("""
                        select c.id from certificate_for_passport c
                        where c.stands
                          and c.test_day between coalesce(cast(? as date), '-infinity') and coalesce(cast(? as date), 'infinity')
                          and not exists (
                            select from passport_sending s
                            where s.certificate_id = c.id and (s.outcome is null or s.outcome = 'accepted'))
                          and not exists (
                            select from passport_knows k
                            where k.subscription_id = c.subscription_id and k.replaced and k.said = c.said)
                        order by c.published_at, c.id
                        limit ?
                        """, code.validFrom(), code.validUntil(), limit).list(row -> row.uuid("id"));
    }

    @Override
    public void add(PassportBatch batch, List<UUID> passages) {
        sql.update(
                "insert into passport_batch (id, code, made_by, made_at) values (?, ?, ?, ?)",
                batch.id(),
                batch.code(),
                batch.madeBy(),
                batch.madeAt());
        sql.batch(
                "insert into passport_sending (batch_id, certificate_id, number) values (?, ?, ?)",
                IntStream.range(0, passages.size()).boxed().toList(),
                i -> Sql.arguments(batch.id(), passages.get(i), i + 1));
    }

    @Override
    public Optional<PassportBatch> find(UUID id) {
        return sql.query(BATCH + " where b.id = ? group by b.id", id).optional(PostgresPassportBatches::batch);
    }

    @Override
    public List<PassportBatch> newestFirst(@Nullable UUID after, int limit) {
        return sql.query(
                        BATCH + " where b.id < ? group by b.id order by b.id desc limit ?",
                        after == null ? LAST : after,
                        limit)
                .list(PostgresPassportBatches::batch);
    }

    private static PassportBatch batch(Row row) {
        return new PassportBatch(
                row.uuid("id"),
                row.text("code"),
                row.text("made_by"),
                row.instant("made_at"),
                new PassportBatch.Counts(row.integer("passages"), row.integer("accepted"), row.integer("rejected")));
    }

    @Override
    public List<Passage> passages(UUID batchId, int after, int limit) {
        return sql.query("""
                        select c.*, s.number,
                          -- A result holds from when it was published, whichever certificate says so now.
                          (select min(f.published_at) from certificate_for_passport f
                           where f.subscription_id = c.subscription_id and f.result = c.result
                             and (f.id = c.id or f.replaced)) as first_published_at
                        from passport_sending s join certificate_for_passport c on c.id = s.certificate_id
                        where s.batch_id = ? and s.number > ?
                          and (c.stands or c.replaced and exists (
                            select from certificate_for_passport n
                            where n.subscription_id = c.subscription_id and n.stands and n.said = c.said))
                        order by s.number limit ?
                        """, batchId, after, limit).list(PostgresPassportBatches::passage);
    }

    private static Passage passage(Row row) {
        return new Passage(
                row.uuid("id"),
                row.integer("number"),
                new Identity(
                        row.text("first_name"),
                        row.text("last_name"),
                        null,
                        Sex.valueOf(row.text("sex")),
                        row.date("birth_date"),
                        new BirthPlace(
                                row.text("birth_city"),
                                row.textOrNull("birth_postal_code"),
                                row.textOrNull("birth_insee_code"),
                                row.text("birth_country"))),
                result(row.text("result")),
                row.instant("first_published_at"));
    }

    private static CertifiedResult result(String json) {
        try {
            return EventJson.MAPPER.readValue(json, CertifiedResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored result can't be read", e);
        }
    }

    @Override
    public Known note(UUID batchId, UUID passage, PassageOutcome outcome, @Nullable String reason, Instant now) {
        boolean noted = sql.updateOne("""
                update passport_sending set outcome = ?, reason = ?, answered_at = ?
                where batch_id = ? and certificate_id = ? and outcome is null
                """, Sql.lowerCase(outcome), reason, now, batchId, passage);
        if (noted) return Known.NOTHING;
        return sql.query(
                        "select outcome from passport_sending where batch_id = ? and certificate_id = ?",
                        batchId,
                        passage)
                .optional(row -> row.lowerCase("outcome", PassageOutcome.class))
                .map(before -> before == outcome ? Known.THE_SAME : Known.THE_CONTRARY)
                .orElse(Known.UNKNOWN);
    }

    @Override
    public Optional<Instant> oldestNotAccepted() {
        return sql.query("""
                        select min(c.published_at) as oldest from certificate_for_passport c
                        where c.stands
                          and not exists (
                            select from passport_sending s where s.certificate_id = c.id and s.outcome = 'accepted')
                          and not exists (
                            select from passport_knows k
                            where k.subscription_id = c.subscription_id and k.replaced and k.said = c.said and k.outcome = 'accepted')
                        """).optional(row -> row.instantOrNull("oldest"));
    }
}
