package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.Certificate;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import fr.pixemploi.profile.caseload.domain.Result;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caseload by one statement: a page of persons by two index scans, then what each shares with the structure. */
@ApplicationScoped
class PostgresCaseload implements Caseload {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String PAGE = """
            with asked as (
              select cast(? as uuid) as structure, cast(? as timestamptz) as now, cast(? as uuid) as after,
                     cast(? as integer) as most),
            granted as (
              select g.beneficiary_id, g.result_ids from sharing_grant g, asked
              where g.structure_id = asked.structure and g.status = 'active' and g.until > asked.now
                and g.beneficiary_id > asked.after),
            people as (
              (select b.id from beneficiary b where b.structure_id = (select structure from asked)
                 and b.id > (select after from asked) order by b.id limit (select most from asked))
              union
              (select distinct beneficiary_id from granted order by beneficiary_id limit (select most from asked))
              order by 1 limit (select most from asked))
            select p.id as person, b.first_name, b.last_name,
                   case when b.structure_id = asked.structure then b.external_id end as external_id,
                   r.id as result, r.campaign_code, r.completed_at, r.total_pix, r.competences, r.replaces,
                   w.id as pathway, w.status, w.steps_done, w.steps_total,
                   c.id as certificate, c.global_level, c.total_pix as certified_pix, c.published_at
            from people p cross join asked
            left join beneficiary b on b.id = p.id
            left join lateral (
              select * from result_in_force f where f.beneficiary_id = p.id and exists (
                select 1 from granted where granted.beneficiary_id = p.id and f.granted_as && granted.result_ids)
              order by completed_at desc, id desc limit 1) r on true
            left join lateral (
              select * from pathway where beneficiary_id = p.id and structure_id = asked.structure
              order by status = 'completed', id desc limit 1) w on true
            left join lateral (
              select * from certificate where beneficiary_id = p.id and status = 'published'
                and exists (select 1 from granted where granted.beneficiary_id = p.id)
              order by published_at desc, id desc limit 1) c on true
            order by p.id
            """;

    private final Sql sql;

    PostgresCaseload(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<CaseloadEntry> of(UUID structureId, Instant now, @Nullable UUID after, int max) {
        return sql.list(PAGE, row -> entry(row, structureId), structureId, now, after == null ? FIRST : after, max);
    }

    private static CaseloadEntry entry(ResultSet row, UUID structureId) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        return new CaseloadEntry(
                person,
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("external_id"),
                result(row, person),
                pathway(row, person, structureId),
                certificate(row, person));
    }

    private static @Nullable Result result(ResultSet row, UUID person) throws SQLException {
        UUID id = row.getObject("result", UUID.class);
        if (id == null) return null;
        return new Result(
                id,
                person,
                row.getString("campaign_code"),
                Sql.instant(row, "completed_at"),
                row.getInt("total_pix"),
                Scores.read(row.getString("competences")),
                row.getObject("replaces", UUID.class));
    }

    private static @Nullable PathwayProgress pathway(ResultSet row, UUID person, UUID structureId) throws SQLException {
        UUID id = row.getObject("pathway", UUID.class);
        if (id == null) return null;
        return new PathwayProgress(
                id, person, structureId, row.getString("status"), row.getInt("steps_done"), row.getInt("steps_total"));
    }

    private static @Nullable Certificate certificate(ResultSet row, UUID person) throws SQLException {
        UUID id = row.getObject("certificate", UUID.class);
        if (id == null) return null;
        return new Certificate(
                id,
                person,
                "published",
                row.getObject("global_level", Integer.class),
                row.getInt("certified_pix"),
                Sql.instant(row, "published_at"));
    }
}
