package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.sitting.domain.answer.KeptAnswers;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Nobody's answers in PostgreSQL. By SQL: ids are drawn where the rows are, and none of them ever stands beside that of the sitting which
 * it took the place of. A sitting whose answers were taken has none, and is no longer a completed one: so it is not taken again.
 */
@ApplicationScoped
class PostgresKeptAnswers implements KeptAnswers {
    /**
     * A sitting that no snapshot has counted: counted here, beside the newest one. Rows that waited for a snapshot that is there by now
     * give way. One that ended within the minute that snapshots leave out may go uncounted, when one is taken meanwhile.
     */
    private static final String EXPOSE = """
            insert into kept_exposure as waiting (bank_version, audience, cap, after_snapshot, item_id, sittings)
            with ended as (
              select s.id, s.bank_version, s.audience, s.exposure_cap, coalesce(newest.number, 0) as after_snapshot
              from sitting s cross join lateral (
                select max(e.number) as number, max(e.until) as until from exposure_snapshot e
                where e.bank_version = s.bank_version and e.audience = s.audience and e.cap = s.exposure_cap) newest
              where s.beneficiary_id = any (?) and s.exposure_cap < 1 and s.status = 'completed' and not s.simulated
                and s.ended_at > coalesce(newest.until, '-infinity'))
            select bank_version, audience, exposure_cap, after_snapshot, null, count(*) from ended group by 1, 2, 3, 4
            union all
            select e.bank_version, e.audience, e.exposure_cap, e.after_snapshot, a.item_id, count(*)
            from ended e join answer a on a.sitting_id = e.id and a.standing <> 'unscored'
            group by 1, 2, 3, 4, 5
            on conflict (bank_version, audience, cap, item_id) do update set after_snapshot = excluded.after_snapshot,
              sittings = excluded.sittings
                + case when waiting.after_snapshot = excluded.after_snapshot then waiting.sittings else 0 end
            """;

    /**
     * All answers, save those of people who are made up: whether an item is withdrawn is asked when they are counted, since the jury may take it back in. Seconds are whole, one at least
     * where any were measured: calibration takes their logarithm, and fractions tell one person from another.
     */
    private static final String KEEP = """
            with taken as materialized (
              select s.id, gen_random_uuid() as kept_id, s.audience, s.plan ->> 'device' as device,
                case when s.status = 'completed' then date_trunc('week', s.ended_at at time zone 'UTC')::date end as completed_week
              from sitting s
              where s.beneficiary_id = any (?) and not s.simulated
                and (s.status = 'completed' or exists (select from answer a where a.sitting_id = s.id))),
            kept as (
              insert into kept_sitting (id, audience, device, completed_week)
              select kept_id, audience, device, completed_week from taken order by kept_id)
            insert into kept_answer (sitting_id, number, item_id, category, score, seconds, skipped, week)
            select t.kept_id, a.number, a.item_id, a.category, a.score,
              case when a.seconds > 0 then greatest(round(a.seconds), 1) else 0 end, a.response ->> 'type' = 'skip',
              date_trunc('week', a.answered_at at time zone 'UTC')::date
            from taken t join answer a on a.sitting_id = t.id
            order by t.kept_id, a.number
            """;

    private static final List<String> TAKEN = List.of(
            "delete from answer where sitting_id in (select id from sitting where beneficiary_id = any (?))", """
            update sitting set status = 'abandoned', end_reason = 'abandoned'
            where beneficiary_id = any (?) and status = 'completed'
            """);

    /** An answer that comes just now waits, and finds no sitting then. */
    private static final String LOCK = "select id from sitting where beneficiary_id = any (?) order by id for update";

    private final Sql sql;

    PostgresKeptAnswers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void take(Set<UUID> people) {
        Object ids = Sql.uuids(people);
        sql.query(LOCK, ids).list(row -> row.uuid("id"));
        sql.update(EXPOSE, ids);
        sql.update(KEEP, ids);
        TAKEN.forEach(statement -> sql.update(statement, ids));
    }
}
